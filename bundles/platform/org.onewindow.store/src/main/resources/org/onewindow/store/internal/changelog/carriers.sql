--liquibase formatted sql

--changeset onewindow:case-carrier
--comment: who carries a case on; until it is handed over, those who brought it. Roles, visibility and lists go by it
ALTER TABLE OW_CASE ADD COLUMN carrier_department VARCHAR(100) ${exact} DEFAULT '' NOT NULL;
ALTER TABLE OW_CASE ADD COLUMN carrier_organ VARCHAR(100) ${exact} DEFAULT '' NOT NULL;
ALTER TABLE OW_CASE ADD COLUMN by_hand BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE OW_CASE SET carrier_department = department, carrier_organ = organ;
CREATE INDEX OW_CASE_CARRIER ON OW_CASE (carrier_department, case_number DESC);
CREATE INDEX OW_CASE_CARRIER_ORGAN ON OW_CASE (carrier_organ, case_number DESC);
DROP INDEX OW_CASE_ORGAN;
