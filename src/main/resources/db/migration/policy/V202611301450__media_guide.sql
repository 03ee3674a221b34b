-- The media guide of a force: red, amber and green topics. An edition is the whole guide as it binds from a day; it is written
-- by one person and published by two others, and once published it is never written over, so that the list of any day can be read.
create table policy.guide (
    controller_body text not null,
    id uuid not null,
    number int not null,
    from_on date not null,
    what_changed text not null,
    -- whom staff ask, and the number they call
    contact text not null,
    phone text not null,
    authors uuid[] not null check (cardinality(authors) > 0),
    stage text not null check (stage in ('draft', 'sent', 'approved', 'published')),
    approved_by uuid,
    second uuid,
    row_version int not null default 1,
    recorded_at timestamptz not null,
    primary key (controller_body, id),
    unique (controller_body, number),
    check ((approved_by is null) = (second is null)),
    check (stage in ('draft', 'sent') or approved_by is not null)
);
call platform.wall('policy.guide');
call platform.count_wall('policy.guide');

-- one edition is written at a time
create unique index guide_in_hand on policy.guide (controller_body) where stage <> 'published';

create table policy.guide_topic (
    controller_body text not null,
    guide_id uuid not null,
    -- the same in every edition
    topic uuid not null,
    title text not null,
    colour text not null check (colour in ('green', 'amber', 'red')),
    why text not null,
    examples text not null,
    who_may_speak text not null,
    whom_to_ask text not null,
    clause text not null,
    -- since when it has this colour; absent until the edition that gives it is published
    since_on date,
    reviewed_on date not null,
    dropped boolean not null default false,
    primary key (controller_body, guide_id, topic),
    foreign key (controller_body, guide_id) references policy.guide (controller_body, id)
);
call platform.wall('policy.guide_topic');
call platform.count_wall('policy.guide_topic');

create table policy.guide_fact (
    controller_body text not null,
    guide_id uuid not null,
    seq bigint generated always as identity,
    fact text not null check (fact = 'published'),
    -- the day it came into force
    happened_on date not null,
    recorded_at timestamptz not null,
    acted_by uuid not null,
    seconded_by uuid not null,
    primary key (controller_body, guide_id, seq),
    foreign key (controller_body, guide_id) references policy.guide (controller_body, id)
);
call platform.wall('policy.guide_fact');
call platform.count_wall('policy.guide_fact');
revoke update on policy.guide_fact from probity_app;
