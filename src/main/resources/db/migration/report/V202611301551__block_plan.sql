-- What a round calls its blocks, and the words that all its releases begin with.
create table report.plan_block (
    controller_body text not null,
    round_key text not null,
    kind text not null,
    title text not null,
    body_text text not null,
    version int not null default 1,
    saved_by uuid not null,
    saved_at timestamptz not null,
    primary key (controller_body, round_key, kind)
);
call platform.wall('report.plan_block');
grant delete on report.plan_block to probity_app;

-- a release keeps the titles it began with
alter table report.block add column title text not null default '';
