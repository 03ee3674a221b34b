-- Answers with their evidence, what stood beside them, and the locked copy of what was signed.
alter table healthcheck.answer
    add column contradiction text not null default '',
    add column contradiction_reason text not null default '',
    add column change_reason text not null default '';
call platform.count_wall('healthcheck.answer');

-- a target is an address, a reference or the id of a frozen figure; what was taken off again is no evidence
create table healthcheck.evidence (
    controller_body text not null,
    id uuid not null,
    assessment_id uuid not null,
    question text not null,
    kind text not null check (kind in ('file', 'link', 'record', 'figure')),
    words text not null,
    target text,
    file uuid,
    added_by uuid not null,
    added_at timestamptz not null,
    removed_at timestamptz,
    removed_by uuid,
    primary key (controller_body, id),
    foreign key (controller_body, assessment_id, question)
        references healthcheck.answer (controller_body, assessment_id, question),
    foreign key (controller_body, file) references platform.evidence_file (controller_body, id),
    check ((kind = 'file') = (file is not null)),
    check ((kind = 'file') = (target is null)),
    check ((removed_at is null) = (removed_by is null))
);
create index evidence_of on healthcheck.evidence (controller_body, assessment_id);
call platform.wall('healthcheck.evidence');
call platform.count_wall('healthcheck.evidence');

-- the figures that stood beside the answers on the day the check was put before its signer
create table healthcheck.beside (
    controller_body text not null,
    assessment_id uuid not null,
    question text not null,
    metric text not null,
    value text not null,
    provenance text not null,
    contradiction text,
    recorded_at timestamptz not null,
    primary key (controller_body, assessment_id, question, metric),
    foreign key (controller_body, assessment_id) references healthcheck.assessment (controller_body, id)
);
call platform.wall('healthcheck.beside');
revoke update on healthcheck.beside from probity_app;

create table healthcheck.signed_copy (
    controller_body text not null,
    assessment_id uuid not null,
    html text not null,
    sha256 text not null,
    recorded_at timestamptz not null,
    primary key (controller_body, assessment_id),
    foreign key (controller_body, assessment_id) references healthcheck.assessment (controller_body, id)
);
call platform.wall('healthcheck.signed_copy');
revoke update on healthcheck.signed_copy from probity_app;

-- what is signed is locked, also against a mistake of the application
create function healthcheck.locked() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (
        select from healthcheck.assessment a
        where a.controller_body = new.controller_body and a.id = new.assessment_id and a.stage = 'signed')
    then
        raise exception 'a signed health check is locked';
    end if;
    return new;
end $$;
create trigger locked before insert or update on healthcheck.answer
    for each row execute function healthcheck.locked();
create trigger locked before insert or update on healthcheck.evidence
    for each row execute function healthcheck.locked();
