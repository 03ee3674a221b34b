-- Checklists that the inspectorate adds on screen for a round on another theme. Written once: what is signed keeps its questions.
create table healthcheck.added_checklist (
    controller_body text        not null check (controller_body = 'hmic'),
    id              text        not null check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(id) <= 40),
    title           text        not null check (title <> ''),
    theme           text        not null check (theme <> ''),
    added_by        uuid        not null,
    added_at        timestamptz not null,
    primary key (controller_body, id)
);
call platform.wall('healthcheck.added_checklist');

create table healthcheck.added_question (
    controller_body text    not null check (controller_body = 'hmic'),
    checklist       text    not null,
    position        integer not null,
    id              text    not null,
    respondent      text    not null check (respondent in ('force', 'authority')),
    words           text    not null check (words <> ''),
    primary key (controller_body, checklist, position),
    foreign key (controller_body, checklist) references healthcheck.added_checklist (controller_body, id)
);
call platform.wall('healthcheck.added_question');
revoke update on healthcheck.added_checklist, healthcheck.added_question from probity_app;

-- what is asked of a force is no secret from it
create policy everybody_reads on healthcheck.added_checklist for select to probity_app using (true);
create policy everybody_reads on healthcheck.added_question for select to probity_app using (true);
