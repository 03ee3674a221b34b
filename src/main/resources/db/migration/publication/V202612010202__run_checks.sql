-- What the last check of each release of a run found: the list of 44 reads these and checks nothing anew. What is signed or
-- goes out is checked again each time, whatever stands here.
create table publication.run_check (
    controller_body text        not null,
    release_id      uuid        not null,
    round_key       text        not null,
    figures         bigint      not null,
    -- differences, and the concerns with what was decided about each
    found           bytea       not null,
    checked_at      timestamptz not null,
    primary key (controller_body, release_id)
);
create index check_of_round on publication.run_check (controller_body, round_key);
call platform.wall('publication.run_check');
