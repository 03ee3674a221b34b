-- The inspectorate asked after a return, or after its queries. When and by whom stays; the force sees what concerns it.
create table inspection.chase (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    round           uuid        not null,
    body            text        not null,
    about           text        not null check (about in ('return', 'queries')),
    words           text        check (words <> ''),
    person          uuid        not null,
    chased_at       timestamptz not null,
    primary key (controller_body, id),
    foreign key (controller_body, round) references inspection.round (controller_body, id)
);
call platform.wall('inspection.chase');
create index chase_of_round on inspection.chase (round, body, chased_at);
create policy own_chases on inspection.chase for select to probity_app
    using (body = any ((select platform.bodies())::text[]));
revoke update on inspection.chase from probity_app;
