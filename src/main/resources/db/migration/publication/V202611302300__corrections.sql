-- Why a figure replaced the one before it; empty for a first version and for one that merely took the place of an absence.
alter table published.figure add column notice text not null default '';
