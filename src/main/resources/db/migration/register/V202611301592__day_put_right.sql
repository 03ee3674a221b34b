-- The register office puts right on which day the thing happened that an entry is about: a new version of what was declared, and this fact.
alter table register.fact drop constraint fact_kind_check;
alter table register.fact add constraint fact_kind_check
    check (kind in ('sent', 'corrected', 'day-corrected', 'merged', 'ended'));
