-- What shows that an action is done: a file, or a document named in words.
alter table healthcheck.action_fact
    add column file uuid,
    add constraint action_fact_file foreign key (controller_body, file)
        references platform.evidence_file (controller_body, id);
