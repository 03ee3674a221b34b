-- A data set is withdrawn by two: its notice stays at the address and nothing else.
alter table published.dataset add column state text not null default 'published' check (state in ('published', 'withdrawn'));
alter table published.dataset add column notice text not null default '';

create table publication.dataset_withdrawal (
    controller_body text        not null,
    dataset         uuid        not null,
    notice          text        not null check (notice <> ''),
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    confirmed_by    uuid,
    confirmed_at    timestamptz,
    primary key (controller_body, dataset),
    foreign key (controller_body, dataset) references publication.dataset (controller_body, id),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by is null or confirmed_by <> asked_by)
);
call platform.wall('publication.dataset_withdrawal');
