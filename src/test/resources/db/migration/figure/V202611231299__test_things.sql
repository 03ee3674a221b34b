-- A register of our own for the tests of counting: facts with two times, and corrections as facts beside them.
create table figure.test_thing (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    reference       text        not null,
    happened_on     date        not null,
    state           text        not null,
    compartment     text        not null,
    recorded_at     timestamptz not null,
    -- a later row with the same id takes its place, once it is known
    primary key (controller_body, id, recorded_at)
);
call platform.wall('figure.test_thing');
call platform.count_wall('figure.test_thing');
