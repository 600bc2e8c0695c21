--liquibase formatted sql

--changeset onewindow:licences
--comment: the licence library; instants (_ns) are nanoseconds since 1970 in UTC. No reference to the case: a licence outlives what is kept of it. What it is today follows from its dates and its ends and is not kept. replaced_by is empty while nothing takes its place, so that a number is unique among those
CREATE TABLE OW_LICENCE (
  licence_id VARCHAR(26) ${exact} NOT NULL,
  licence_type VARCHAR(60) ${exact} NOT NULL,
  type_name_zh VARCHAR(400) NOT NULL,
  type_name_en VARCHAR(400) NOT NULL,
  licence_number VARCHAR(200) ${exact} NOT NULL,
  serial_no INTEGER NOT NULL,
  holder_kind VARCHAR(20) NOT NULL,
  holder_name VARCHAR(400) ${exact} NOT NULL,
  holder_id_type VARCHAR(20) NOT NULL,
  holder_id_number VARCHAR(200) ${exact} NOT NULL,
  holder_phone VARCHAR(100),
  organ VARCHAR(100) ${exact} NOT NULL,
  organ_name_zh VARCHAR(400) NOT NULL,
  organ_name_en VARCHAR(400) NOT NULL,
  department VARCHAR(100) ${exact} NOT NULL,
  matter VARCHAR(100) ${exact},
  case_number VARCHAR(32) ${exact},
  import_id VARCHAR(26) ${exact},
  entered_ns BIGINT NOT NULL,
  entered_by VARCHAR(64) NOT NULL,
  issued_on DATE NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  revocation ${text},
  cancellation ${text},
  replaced_by VARCHAR(26) ${exact} NOT NULL,
  fields ${text} NOT NULL,
  verification_code VARCHAR(16) ${exact} NOT NULL,
  listed BOOLEAN NOT NULL,
  ended BOOLEAN NOT NULL,
  told VARCHAR(10) ${exact} NOT NULL,
  row_version BIGINT NOT NULL,
  CONSTRAINT OW_LICENCE_PK PRIMARY KEY (licence_id),
  CONSTRAINT OW_LICENCE_NUMBER UNIQUE (licence_type, licence_number, replaced_by),
  CONSTRAINT OW_LICENCE_CODE UNIQUE (verification_code)
);
CREATE INDEX OW_LICENCE_TYPE ON OW_LICENCE (licence_type, licence_id DESC);
CREATE INDEX OW_LICENCE_ORGAN ON OW_LICENCE (organ, licence_id DESC);
CREATE INDEX OW_LICENCE_DEPARTMENT ON OW_LICENCE (department, licence_id DESC);
CREATE INDEX OW_LICENCE_HOLDER ON OW_LICENCE (holder_id_number, licence_id DESC);
CREATE INDEX OW_LICENCE_NAME ON OW_LICENCE (holder_name, licence_id DESC);
CREATE INDEX OW_LICENCE_CASE ON OW_LICENCE (case_number, licence_id);
CREATE INDEX OW_LICENCE_SERIAL ON OW_LICENCE (licence_type, issued_on, serial_no);
CREATE INDEX OW_LICENCE_ENDS ON OW_LICENCE (told, valid_until);

--changeset onewindow:licences-newest-first dbms:derby
--comment: Derby never reads an index backwards
CREATE INDEX OW_LICENCE_NEWEST ON OW_LICENCE (licence_id DESC);

--changeset onewindow:licence-imports
--comment: how far each import is; kept in the transaction of the licences it enters. finished_ns is 0 before its end
CREATE TABLE OW_LICENCE_IMPORT (
  import_id VARCHAR(26) ${exact} NOT NULL,
  digest VARCHAR(64) ${exact} NOT NULL,
  organ VARCHAR(100) ${exact},
  trial BOOLEAN NOT NULL,
  started_ns BIGINT NOT NULL,
  started_by VARCHAR(64) NOT NULL,
  line_count INTEGER NOT NULL,
  row_done INTEGER NOT NULL,
  entered_count INTEGER NOT NULL,
  refused_count INTEGER NOT NULL,
  finished_ns BIGINT NOT NULL,
  CONSTRAINT OW_LICENCE_IMPORT_PK PRIMARY KEY (import_id)
);
CREATE INDEX OW_LICENCE_IMPORT_FILE ON OW_LICENCE_IMPORT (digest);

--changeset onewindow:licences-standing
--comment: what is in force, and what is not, the newest first; without it Derby would sort all of them
CREATE INDEX OW_LICENCE_ENDED ON OW_LICENCE (ended, licence_id DESC);

--changeset onewindow:licence-face
--comment: what stands on the printed sheet, as JSON; null when nothing is known of it, as of an imported licence
ALTER TABLE OW_LICENCE ADD COLUMN face ${text};
