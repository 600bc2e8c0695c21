--liquibase formatted sql

--changeset onewindow:notices
--comment: which notices were handed over at the windows; rows are added, never changed. at_ns is nanoseconds since 1970 in UTC
CREATE TABLE OW_NOTICE_HANDOVER (
  handover_id VARCHAR(26) ${exact} NOT NULL,
  at_ns BIGINT NOT NULL,
  account VARCHAR(64) ${exact} NOT NULL,
  department VARCHAR(100) ${exact} NOT NULL,
  matter VARCHAR(100) ${exact} NOT NULL,
  definition_hash VARCHAR(64) ${exact} NOT NULL,
  window_number VARCHAR(40) ${exact},
  CONSTRAINT OW_NOTICE_HANDOVER_PK PRIMARY KEY (handover_id)
);
CREATE INDEX OW_NOTICE_MATTER ON OW_NOTICE_HANDOVER (matter, handover_id DESC);
CREATE INDEX OW_NOTICE_ACCOUNT ON OW_NOTICE_HANDOVER (account, handover_id DESC);

--changeset onewindow:notices-newest-first dbms:derby
--comment: Derby never reads an index backwards
CREATE INDEX OW_NOTICE_NEWEST ON OW_NOTICE_HANDOVER (handover_id DESC);
