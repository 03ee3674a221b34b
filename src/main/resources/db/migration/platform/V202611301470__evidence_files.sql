-- Files that people attach as evidence: kept whole, never changed. What a scanner says of one is added beside it.
create table platform.evidence_file (
    controller_body text not null,
    id uuid not null,
    name text not null,
    kind text not null check (kind in ('pdf', 'odt', 'docx', 'ods', 'xlsx', 'csv', 'png', 'jpg', 'txt')),
    size int not null check (size > 0 and size < 10485760),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bytea not null check (octet_length(bytes) = size),
    added_by uuid not null,
    added_at timestamptz not null,
    primary key (controller_body, id)
);
alter table platform.evidence_file alter column bytes set storage external; -- most are packed already
call platform.wall('platform.evidence_file');
revoke update on platform.evidence_file from probity_app;

create table platform.evidence_scan (
    controller_body text not null,
    file uuid not null,
    seq bigint generated always as identity,
    result text not null check (result in ('clean', 'no-scanner', 'waiting', 'infected')),
    recorded_at timestamptz not null,
    primary key (controller_body, file, seq),
    foreign key (controller_body, file) references platform.evidence_file (controller_body, id)
);
call platform.wall('platform.evidence_scan');
revoke update on platform.evidence_scan from probity_app;
