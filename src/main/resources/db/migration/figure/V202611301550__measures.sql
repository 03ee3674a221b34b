-- Measures that the inspectorate adds on screen. Written once: figures that name one are signed and published.
create table figure.measure (
    controller_body text        not null check (controller_body = 'hmic'),
    id              text        not null check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(id) <= 60),
    theme           text        not null,
    title           text        not null check (title <> ''),
    unit            text        not null,
    definition      text        not null,
    population      text        not null,
    source          text        not null,
    about_people    boolean     not null,
    shape           text        not null check (shape in ('count', 'percent', 'sum', 'change', 'yes-no', 'days')),
    say_none        text,
    say_one         text,
    say_many        text,
    added_by        uuid        not null,
    added_at        timestamptz not null,
    primary key (controller_body, id),
    check ((say_none is null) = (say_one is null)),
    check (say_many is null or say_one is not null)
);
call platform.wall('figure.measure');
revoke update on figure.measure from probity_app;
-- what is asked of a force is no secret from it
create policy everybody_reads on figure.measure for select to probity_app using (true);
