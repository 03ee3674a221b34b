-- Copies of the recommendations that a lead inspector has shown to the public, and what became of each. They appear with
-- their round: a round that is not public yet has none.
create table published.recommendation (
    id            uuid        primary key,
    ref           text        not null unique,
    round_key     text        not null,
    round_title   text        not null,
    body          text        not null,
    kind          text        not null,
    cause         uuid,
    words         text        not null,
    owner         text,
    owner_words   text,
    first_due_on  date,
    due_on        date,
    status        text        not null,
    status_since  timestamptz not null,
    shown_at      timestamptz not null,
    -- from when the public may see it: not before the round
    published_at  timestamptz not null
);
create index recommendation_of_body on published.recommendation (body, round_key);

create table published.recommendation_step (
    recommendation  uuid        not null,
    happened_at     timestamptz not null,
    side            text        not null,
    act             text        not null,
    due_on          date,
    into_round_key  text,
    words           text,
    published_at    timestamptz not null,
    primary key (recommendation, happened_at, side, act)
);

alter table published.recommendation enable row level security;
alter table published.recommendation_step enable row level security;
create policy since on published.recommendation for select to probity_public using (published_at <= now());
create policy since on published.recommendation_step for select to probity_public using (published_at <= now());
create policy copying on published.recommendation for all to probity_app using (true) with check (true);
create policy copying on published.recommendation_step for all to probity_app using (true) with check (true);
grant select on published.recommendation, published.recommendation_step to probity_public;
grant select, insert, update on published.recommendation, published.recommendation_step to probity_app;
