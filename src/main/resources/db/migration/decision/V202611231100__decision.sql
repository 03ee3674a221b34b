-- What was decided, by whom, and on what. Rows are added and never changed.
create schema if not exists decision;
grant usage on schema decision to probity_app, probity_counter;

create table decision.move (
    controller_body text not null,
    id uuid not null,
    matter uuid not null,
    object_class text not null,
    act text not null,
    from_status text not null,
    to_status text not null,
    by_person uuid not null,
    by_role text not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    reason text,
    -- the version of the matter that this move made: two moves cannot both follow one version
    version int not null,
    -- what a decision rests on, byte for byte, so that a later change can be seen
    basis bytea,
    basis_hash bytea,
    primary key (controller_body, id),
    unique (controller_body, matter, version),
    check (happened_at <= recorded_at),
    check ((basis is null) = (basis_hash is null))
);

call platform.wall('decision.move');
call platform.count_wall('decision.move');
revoke update on decision.move from probity_app;

-- What other modules may read of it: their metrics count by it.
create view decision.move_published with (security_invoker = true) as
select controller_body, id, matter, object_class, act, from_status, to_status, happened_at, recorded_at, version
from decision.move;

grant select on decision.move_published to probity_app, probity_counter;
