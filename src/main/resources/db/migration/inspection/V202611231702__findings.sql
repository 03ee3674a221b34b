-- What the inspectorate notes, states and finds of a force. All of it is the inspectorate's own.
create table inspection.evidence (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    round           uuid        not null,
    body            text        not null,
    kind            text        not null check (kind in ('interview', 'focus-group', 'document', 'reality-test')),
    happened_on     date        not null,
    -- whom or what, as a role or a title and never as a name
    source          text        not null,
    words           text        not null,
    authored_by     uuid        not null,
    recorded_at     timestamptz not null,
    primary key (controller_body, id),
    foreign key (controller_body, round) references inspection.round (controller_body, id)
);
call platform.wall('inspection.evidence');
revoke update on inspection.evidence from probity_app;

create table inspection.finding (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    round           uuid        not null,
    body            text        not null,
    theme           text        not null,
    words           text        not null,
    state           text        not null default 'draft' check (state in ('draft', 'final')),
    replaces        uuid,
    authored_by     uuid        not null,
    recorded_at     timestamptz not null,
    decided_by      uuid,
    decided_at      timestamptz,
    edition         integer     not null default 1,
    primary key (controller_body, id),
    foreign key (controller_body, round) references inspection.round (controller_body, id),
    check (state = 'draft' or decided_by is not null and decided_at is not null)
);
call platform.wall('inspection.finding');

-- everybody who wrote words of it: none of them approves it
create table inspection.finding_author (
    controller_body text not null,
    finding         uuid not null,
    person          uuid not null,
    primary key (controller_body, finding, person),
    foreign key (controller_body, finding) references inspection.finding (controller_body, id)
);
call platform.wall('inspection.finding_author');
revoke update on inspection.finding_author from probity_app;

create table inspection.citation (
    controller_body text not null,
    finding         uuid not null,
    -- a note of fieldwork, an approved statement, or a figure that stands for the round
    kind            text not null check (kind in ('evidence', 'statement', 'figure')),
    cited           uuid not null,
    -- the metric of a figure: figures of a later submission take their place under it
    metric          text,
    primary key (controller_body, finding, kind, cited),
    foreign key (controller_body, finding) references inspection.finding (controller_body, id)
);
call platform.wall('inspection.citation');
grant delete on inspection.citation to probity_app;

create table inspection.statement (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    round           uuid        not null,
    body            text        not null,
    -- such as nor-1-03
    key             text        not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
    block           text        not null,
    theme           text        not null,
    words           text        not null,
    -- the fact in short, where it has one: "updated", "joint", "yes"
    value           text,
    unit            text,
    source          text        not null check (source in ('inspection', 'force', 'research')),
    citation        text        not null check (citation <> ''),
    state           text        not null default 'draft' check (state in ('draft', 'approved')),
    replaces        uuid,
    authored_by     uuid        not null,
    recorded_at     timestamptz not null,
    decided_by      uuid,
    decided_at      timestamptz,
    edition         integer     not null default 1,
    primary key (controller_body, id),
    foreign key (controller_body, round) references inspection.round (controller_body, id),
    check (state = 'draft' or decided_by is not null and decided_at is not null and decided_by <> authored_by)
);
call platform.wall('inspection.statement');
create index statement_of_force on inspection.statement (controller_body, round, body, key);
create index finding_of_force on inspection.finding (controller_body, round, body);
create index evidence_of_force on inspection.evidence (controller_body, round, body, happened_on);

-- what was approved stays: a change is a new version beside the old
create function inspection.approved_stays() returns trigger language plpgsql as $$
begin
    if old.state <> 'draft' then
        raise exception '% % is % and cannot change', tg_table_name, old.id, old.state using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger approved_stays before update or delete on inspection.finding
    for each row execute function inspection.approved_stays();
create trigger approved_stays before update or delete on inspection.statement
    for each row execute function inspection.approved_stays();
