-- The files of a release as two people signed it, made before its instant, so that many releases of one instant are all out
-- within seconds. They are the inspectorate's until then: the public's role has no grant here.
create table publication.prepared (
    controller_body text        not null,
    release_id      uuid        not null,
    text_hash       text        not null,
    notice          text        not null,
    pdf             bytea       not null,
    odt             bytea       not null,
    prepared_at     timestamptz not null,
    primary key (controller_body, release_id)
);
call platform.wall('publication.prepared');
grant delete on publication.prepared to probity_app;
