-- An agreement between two bodies: it shares roles, not records. Both sides see it from the proposal on, so its policy
-- looks at both bodies; either of them may sign or end it and no other body learns of it.
create table organisation.collaboration (
    id              uuid        not null default gen_random_uuid(),
    controller_body text        not null references organisation.body (id), -- the proposing body
    partner_body    text        not null references organisation.body (id) check (partner_body <> controller_body),
    name            text        not null,
    roles           text[]      not null check (cardinality(roles) > 0),
    from_on         date        not null,
    to_on           date        not null check (to_on >= from_on), -- its last day
    proposed_by     uuid        not null,
    proposed_at     timestamptz not null,
    signed_by       uuid,
    signed_at       timestamptz,
    ended_by        uuid,
    ended_at        timestamptz,
    primary key (controller_body, id),
    check ((signed_by is null) = (signed_at is null) and (ended_by is null) = (ended_at is null)),
    check (signed_by <> proposed_by)
);
create index collaboration_by_body on organisation.collaboration (controller_body);
create index collaboration_by_partner on organisation.collaboration (partner_body);

alter table organisation.collaboration enable row level security;
alter table organisation.collaboration force row level security;
create policy own_body on organisation.collaboration for all to probity_app
    using (array [controller_body, partner_body] && (select platform.bodies()))
    with check (array [controller_body, partner_body] && (select platform.bodies()));
create policy sign_in_resolves on organisation.collaboration for select to probity_sign_in using (true);
grant select, insert, update on organisation.collaboration to probity_app;
grant select on organisation.collaboration to probity_sign_in;

create view organisation.collaboration_published with (security_invoker = true) as
select id, controller_body, partner_body, roles, from_on, to_on, ended_at
from organisation.collaboration
where signed_at is not null;
grant select on organisation.collaboration_published to probity_app, probity_sign_in;

-- What a body sets for itself, by date: a later value does not undo what was decided under an earlier one.
create table organisation.setting (
    id              uuid        not null default gen_random_uuid(),
    controller_body text        not null references organisation.body (id),
    key             text        not null,
    value           text        not null,
    from_on         date        not null,
    source          text        not null,
    set_by          uuid        not null,
    recorded_at     timestamptz not null,
    primary key (controller_body, id)
);
create index setting_by_key on organisation.setting (controller_body, key, from_on desc, recorded_at desc);
call platform.wall('organisation.setting');
revoke update on organisation.setting from probity_app;
