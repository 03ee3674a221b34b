-- One table for every register's entries, one for every version of what was declared, one for the facts that figures count.
create schema if not exists register;
grant usage on schema register to probity_app, probity_counter;

create table register.entry (
    controller_body text not null,
    id uuid not null default gen_random_uuid(),
    register text not null,
    reference text not null,
    nature text not null check (nature in ('application', 'renewal', 'change')),
    -- the entry that a renewal or a change notice continues
    follows uuid,
    owner uuid not null,
    owner_kind text not null,
    owner_chief boolean not null,
    status text not null,
    -- the state of the permissions table behind the status: it alone decides rights
    state text not null check (state in ('draft', 'submitted', 'decided', 'withdrawn', 'appealed')),
    version int not null,
    revision int not null,
    waiting_on text,
    sent_on date,
    due_on date,
    -- the last day for the declarer's answer or representations
    answer_by date,
    decided_on date,
    ended_on date,
    merged_into uuid,
    assigned_to uuid,
    -- who gave a view, and who decided: neither may take the next step
    recommenders uuid[] not null default '{}',
    deciders uuid[] not null default '{}',
    headline text,
    -- for "starts with": compared byte by byte, so that an index and row security go together
    headline_key text collate "C",
    category text,
    details jsonb not null,
    touched_at timestamptz not null,
    primary key (controller_body, id),
    unique (controller_body, reference),
    foreign key (controller_body, follows) references register.entry (controller_body, id),
    foreign key (controller_body, merged_into) references register.entry (controller_body, id)
);

-- The register, newest first; the worklist, due soonest first; what one person declared.
create index entry_by_sent on register.entry (controller_body, register, sent_on, id) where sent_on is not null;
create index entry_by_status on register.entry (controller_body, register, status, sent_on, id) where sent_on is not null;
create index entry_by_headline on register.entry (controller_body, register, headline_key, id) where sent_on is not null;
create index entry_open_by_due on register.entry (controller_body, register, due_on, id) where state in ('submitted', 'appealed');
create index entry_by_owner on register.entry (controller_body, owner, register);
create index entry_by_follows on register.entry (controller_body, follows) where follows is not null;

create table register.revision (
    controller_body text not null,
    entry_id uuid not null,
    number int not null,
    details jsonb not null,
    recorded_at timestamptz not null,
    by_person uuid not null,
    primary key (controller_body, entry_id, number),
    foreign key (controller_body, entry_id) references register.entry (controller_body, id)
);

-- What figures count, with both times: happened_on is asked by as-at, recorded_at by known-at.
--   sent       handed in on that day, as an application, a renewal or a change notice
--   corrected  the day or the nature of the sending was wrong: this row holds both anew
--   merged     the same as another entry; not counted from then on
--   ended      the interest ended on that day
create table register.fact (
    controller_body text not null,
    entry_id uuid not null,
    -- of the entry, when the fact was recorded: orders the facts of one entry
    version int not null,
    register text not null,
    kind text not null check (kind in ('sent', 'corrected', 'merged', 'ended')),
    nature text check (nature in ('application', 'renewal', 'change')),
    happened_on date not null,
    recorded_at timestamptz not null,
    other_entry uuid,
    by_person uuid not null,
    reason text,
    primary key (controller_body, entry_id, version),
    foreign key (controller_body, entry_id) references register.entry (controller_body, id),
    foreign key (controller_body, other_entry) references register.entry (controller_body, id),
    check ((nature is not null) = (kind in ('sent', 'corrected'))),
    check ((other_entry is not null) = (kind = 'merged'))
);

create index fact_by_kind on register.fact (controller_body, register, kind, entry_id);

call platform.wall('register.entry');
call platform.wall('register.revision');
call platform.wall('register.fact');
revoke update on register.revision, register.fact from probity_app;

call platform.count_wall('register.entry');
call platform.count_wall('register.fact');
-- the counter gives back references, dates and states; what was declared is none of its business
revoke select on register.entry from probity_counter;
grant select (controller_body, id, register, reference) on register.entry to probity_counter;

-- A condition of an approval: dated, held by somebody, looked at by somebody else.
create table register.condition (
    controller_body text not null,
    id uuid not null default gen_random_uuid(),
    entry_id uuid not null,
    -- whoever is bound by it
    holder uuid not null,
    author uuid not null,
    words text not null,
    due_on date not null,
    evidence text,
    evidence_at timestamptz,
    result text check (result in ('met', 'not-met')),
    result_words text,
    result_by uuid,
    result_at timestamptz,
    version int not null default 1,
    recorded_at timestamptz not null,
    primary key (controller_body, id),
    foreign key (controller_body, entry_id) references register.entry (controller_body, id),
    check ((result is null) = (result_by is null)),
    check ((result is null) = (result_at is null))
);

create index condition_of_entry on register.condition (controller_body, entry_id);
call platform.wall('register.condition');
