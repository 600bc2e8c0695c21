--liquibase formatted sql

--changeset onewindow:cases
--comment: instants (_ns) are nanoseconds since 1970 in UTC; names have room for 200 code points of two UTF-16 units each
CREATE TABLE OW_CASE (
  case_number VARCHAR(32) ${exact} NOT NULL,
  serial_no INTEGER NOT NULL,
  received_on DATE NOT NULL,
  received_ns BIGINT NOT NULL,
  matter VARCHAR(100) ${exact} NOT NULL,
  definition_hash VARCHAR(64) ${exact} NOT NULL,
  department VARCHAR(100) ${exact} NOT NULL,
  department_version VARCHAR(100) NOT NULL,
  organ VARCHAR(100) ${exact} NOT NULL,
  channel VARCHAR(20) NOT NULL,
  receipt_code VARCHAR(64),
  case_state VARCHAR(20) ${exact} NOT NULL,
  applicant_kind VARCHAR(20) NOT NULL,
  applicant_name VARCHAR(400) ${exact} NOT NULL,
  applicant_id_type VARCHAR(20) NOT NULL,
  applicant_id_number VARCHAR(100) ${exact} NOT NULL,
  applicant_phone VARCHAR(100) NOT NULL,
  accept_by DATE,
  accepted_on DATE,
  due_on DATE,
  due_provisional BOOLEAN NOT NULL,
  decided_on DATE,
  closed_on DATE,
  received_by VARCHAR(64) ${exact},
  accepted_by VARCHAR(64) ${exact},
  decided_by VARCHAR(64) ${exact},
  handler VARCHAR(64) ${exact},
  form ${text},
  materials ${text} NOT NULL,
  demanded ${text} NOT NULL,
  result_fields ${text} NOT NULL,
  journal_head VARCHAR(64),
  journal_length INTEGER NOT NULL,
  row_version BIGINT NOT NULL,
  CONSTRAINT OW_CASE_PK PRIMARY KEY (case_number),
  CONSTRAINT OW_CASE_SERIAL UNIQUE (received_on, serial_no)
);
CREATE INDEX OW_CASE_STATE ON OW_CASE (case_state, case_number DESC);
CREATE INDEX OW_CASE_DEPARTMENT ON OW_CASE (department, case_number DESC);
CREATE INDEX OW_CASE_ORGAN ON OW_CASE (organ, case_number DESC);
CREATE INDEX OW_CASE_MATTER ON OW_CASE (matter, case_number DESC);
CREATE INDEX OW_CASE_HANDLER ON OW_CASE (handler, case_number DESC);
CREATE INDEX OW_CASE_ID_NUMBER ON OW_CASE (applicant_id_number, case_number DESC);
CREATE INDEX OW_CASE_NAME ON OW_CASE (applicant_name, case_number DESC);

--changeset onewindow:cases-newest-first dbms:derby
--comment: Derby never reads an index backwards; without this and DESC above every list would sort all cases
CREATE INDEX OW_CASE_NEWEST ON OW_CASE (case_number DESC);

--changeset onewindow:journal
--comment: no cascade: an entry is never deleted, only what is sealed in it
CREATE TABLE OW_JOURNAL (
  case_number VARCHAR(32) ${exact} NOT NULL,
  entry_no INTEGER NOT NULL,
  at_ns BIGINT NOT NULL,
  actor VARCHAR(64) NOT NULL,
  action_code VARCHAR(40) NOT NULL,
  state_from VARCHAR(20),
  state_to VARCHAR(20) NOT NULL,
  facts ${text} NOT NULL,
  sealed ${text},
  salt VARCHAR(128),
  commitment VARCHAR(64),
  entry_hash VARCHAR(64),
  CONSTRAINT OW_JOURNAL_PK PRIMARY KEY (case_number, entry_no),
  CONSTRAINT OW_JOURNAL_CASE FOREIGN KEY (case_number) REFERENCES OW_CASE (case_number)
);

--changeset onewindow:replies
CREATE TABLE OW_REPLY (
  actor VARCHAR(64) ${exact} NOT NULL,
  request_key VARCHAR(100) ${exact} NOT NULL,
  request_hash VARCHAR(64) NOT NULL,
  answer ${text} NOT NULL,
  case_version BIGINT NOT NULL,
  CONSTRAINT OW_REPLY_PK PRIMARY KEY (actor, request_key)
);

--changeset onewindow:cases-open
--comment: a deployment's plan counts the open cases of each matter it changes, from the index alone
CREATE INDEX OW_CASE_OPEN ON OW_CASE (matter, case_state);

--changeset onewindow:cases-window
--comment: the window at which a case was filed; null when none was named
ALTER TABLE OW_CASE ADD COLUMN window_number VARCHAR(10);
