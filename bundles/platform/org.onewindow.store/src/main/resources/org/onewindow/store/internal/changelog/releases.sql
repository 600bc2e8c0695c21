--liquibase formatted sql

--changeset onewindow:releases
CREATE TABLE OW_RELEASE (
  digest VARCHAR(64) ${exact} NOT NULL,
  department VARCHAR(100) ${exact} NOT NULL,
  version VARCHAR(100) ${exact} NOT NULL,
  origin ${text} NOT NULL,
  release_state VARCHAR(20) NOT NULL,
  since_ns BIGINT NOT NULL,
  done_by VARCHAR(64) NOT NULL,
  reason ${text},
  CONSTRAINT OW_RELEASE_PK PRIMARY KEY (digest)
);

--changeset onewindow:department-events
CREATE TABLE OW_DEPARTMENT_EVENT (
  event_no BIGINT NOT NULL,
  at_ns BIGINT NOT NULL,
  department VARCHAR(100) ${exact} NOT NULL,
  version VARCHAR(100) ${exact} NOT NULL,
  digest VARCHAR(64) ${exact} NOT NULL,
  release_state VARCHAR(20) NOT NULL,
  done_by VARCHAR(64) NOT NULL,
  reason ${text},
  CONSTRAINT OW_DEPARTMENT_EVENT_PK PRIMARY KEY (event_no)
);
CREATE INDEX OW_DEPARTMENT_EVENT_OF ON OW_DEPARTMENT_EVENT (department, event_no DESC);
