create schema if not exists organisation;
grant usage on schema organisation to probity_app, probity_sign_in, probity_counter;

-- Reference data: the bodies that the product knows. Changed by a migration only, so it has no wall.
create table organisation.body (
    id                   text primary key,
    formal_name          text    not null,
    name_sourced         boolean not null, -- false: general knowledge that no public source confirms here
    short_name           text    not null,
    place_name           text    not null, -- follows "In ... the inspectors found"
    kind                 text    not null check (kind in ('territorial', 'special', 'other', 'inspectorate')),
    region               text,             -- only where a public source gives it; others are not held
    inspector            text,
    chief_title          text    not null,
    local_policing_body  text,
    collective_noun      text,
    in_2011_review       boolean not null,
    in_2012_revisit      boolean not null,
    welsh_name           text,
    tile_x               integer,
    tile_y               integer,
    fictional            boolean not null
);
grant select on organisation.body to probity_app, probity_sign_in, probity_counter;

create table organisation.unit (
    id              uuid    not null default gen_random_uuid(),
    controller_body text    not null references organisation.body (id),
    name            text    not null,
    kind            text    not null check (kind in ('ordinary', 'psd', 'acu')),
    opened_on       date    not null,
    closed_on       date check (closed_on >= opened_on), -- its last day
    version         integer not null default 1,
    primary key (controller_body, id)
);
create index unit_by_body on organisation.unit (controller_body, name);
call platform.wall('organisation.unit');

-- A post is a place in the establishment, whoever fills it. What happens to it is told by facts, which are never changed.
create table organisation.post (
    id              uuid not null default gen_random_uuid(),
    controller_body text not null,
    unit            uuid not null,
    title           text not null,
    primary key (controller_body, id),
    foreign key (controller_body, unit) references organisation.unit (controller_body, id)
);
create index post_by_unit on organisation.post (controller_body, unit);
call platform.wall('organisation.post');
revoke update on organisation.post from probity_app;

-- on_day is the first day on which the state holds; recorded_at is when the force wrote it down. A fact that corrects
-- another replaces it from its own recorded_at on. A post's state on a day, as known at an instant:
--   the latest on_day not after the day (of one day, the last written), among facts recorded by then that no fact
--   recorded by then corrects.
create table organisation.post_fact (
    id              uuid          not null default gen_random_uuid(),
    controller_body text          not null,
    post            uuid          not null,
    what            text          not null check (what in ('established', 'filled', 'vacated', 'abolished')),
    fte             numeric(4, 2) not null check (fte > 0 and fte <= 1),
    on_day          date          not null,
    recorded_at     timestamptz   not null,
    corrects        uuid,
    stored_at       timestamptz   not null default clock_timestamp(), -- parts facts of one instant, in the order of writing
    primary key (controller_body, id),
    foreign key (controller_body, post) references organisation.post (controller_body, id),
    foreign key (controller_body, corrects) references organisation.post_fact (controller_body, id)
);
create index post_fact_by_post on organisation.post_fact (controller_body, post, on_day, recorded_at);
create index post_fact_corrected on organisation.post_fact (controller_body, corrects) where corrects is not null;
call platform.wall('organisation.post_fact');
revoke update on organisation.post_fact from probity_app;

call platform.count_wall('organisation.unit');
call platform.count_wall('organisation.post');
call platform.count_wall('organisation.post_fact');

create view organisation.post_fact_published with (security_invoker = true) as
select f.id, f.controller_body, f.post, p.title, u.kind as unit_kind, f.what, f.fte, f.on_day, f.recorded_at,
       f.corrects, f.stored_at
from organisation.post_fact f
join organisation.post p on p.id = f.post and p.controller_body = f.controller_body
join organisation.unit u on u.id = p.unit and u.controller_body = p.controller_body;
grant select on organisation.post_fact_published to probity_app, probity_counter;
