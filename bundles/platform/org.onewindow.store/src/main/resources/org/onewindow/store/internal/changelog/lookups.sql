--liquibase formatted sql

--changeset onewindow:look-ups
--comment: who looked up what is known of whom; rows are added, never changed. at_ns is nanoseconds since 1970 in UTC
CREATE TABLE OW_LOOK_UP (
  look_up_id VARCHAR(26) ${exact} NOT NULL,
  at_ns BIGINT NOT NULL,
  account VARCHAR(64) ${exact} NOT NULL,
  department VARCHAR(100) NOT NULL,
  matter VARCHAR(100) NOT NULL,
  id_type VARCHAR(20) NOT NULL,
  id_number VARCHAR(100) ${exact} NOT NULL,
  cases_shown ${text} NOT NULL,
  licences_shown ${text} NOT NULL,
  CONSTRAINT OW_LOOK_UP_PK PRIMARY KEY (look_up_id)
);
CREATE INDEX OW_LOOK_UP_ACCOUNT ON OW_LOOK_UP (account, look_up_id DESC);
CREATE INDEX OW_LOOK_UP_PERSON ON OW_LOOK_UP (id_number, look_up_id DESC);

--changeset onewindow:look-ups-newest-first dbms:derby
--comment: Derby never reads an index backwards
CREATE INDEX OW_LOOK_UP_NEWEST ON OW_LOOK_UP (look_up_id DESC);
