-- How much of what is known from another source stands in a register. A slip is put right by another row.
create table healthcheck.completeness (
    controller_body text not null,
    id uuid not null,
    assessment_id uuid not null,
    seq bigint generated always as identity,
    register text not null check (register in ('gifts', 'interests')),
    source text not null check (source in ('sample', 'survey', 'payroll', 'suppliers')),
    checked_on date not null,
    known int not null check (known > 0),
    found int not null check (found between 0 and known),
    words text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, id),
    foreign key (controller_body, assessment_id) references healthcheck.assessment (controller_body, id)
);
call platform.wall('healthcheck.completeness');
call platform.count_wall('healthcheck.completeness');
revoke update on healthcheck.completeness from probity_app;
