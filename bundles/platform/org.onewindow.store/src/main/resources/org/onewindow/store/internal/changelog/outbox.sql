--liquibase formatted sql

--changeset onewindow:messages
--comment: what cases have to tell; instants (_ns) are nanoseconds since 1970 in UTC. No reference to the case: a message is kept as it was told
CREATE TABLE OW_MESSAGE (
  message_key VARCHAR(80) ${exact} NOT NULL,
  case_number VARCHAR(32) ${exact} NOT NULL,
  entry_no INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  place_no BIGINT NOT NULL,
  recipient_type VARCHAR(20) NOT NULL,
  recipient_name VARCHAR(64),
  recipient_organ VARCHAR(100),
  facts ${text} NOT NULL,
  sealed ${text},
  message_state VARCHAR(10) ${exact} NOT NULL,
  since_ns BIGINT NOT NULL,
  tries INTEGER NOT NULL,
  next_try_ns BIGINT NOT NULL,
  last_error VARCHAR(400),
  CONSTRAINT OW_MESSAGE_PK PRIMARY KEY (message_key)
);
CREATE INDEX OW_MESSAGE_DUE ON OW_MESSAGE (message_state, next_try_ns);
CREATE INDEX OW_MESSAGE_CASE ON OW_MESSAGE (case_number, message_state, place_no);
CREATE INDEX OW_MESSAGE_STATE ON OW_MESSAGE (message_state, message_key DESC);

--changeset onewindow:messages-newest-first dbms:derby
--comment: Derby never reads an index backwards
CREATE INDEX OW_MESSAGE_NEWEST ON OW_MESSAGE (message_key DESC);

--changeset onewindow:timers
--comment: what is to happen to cases at an instant; fired_ns is 0 before, so that one index serves the question what is due
CREATE TABLE OW_TIMER (
  timer_key VARCHAR(80) ${exact} NOT NULL,
  case_number VARCHAR(32) ${exact} NOT NULL,
  kind VARCHAR(20) NOT NULL,
  about_day DATE NOT NULL,
  due_ns BIGINT NOT NULL,
  fired_ns BIGINT NOT NULL,
  CONSTRAINT OW_TIMER_PK PRIMARY KEY (timer_key)
);
CREATE INDEX OW_TIMER_DUE ON OW_TIMER (fired_ns, due_ns);
CREATE INDEX OW_TIMER_CASE ON OW_TIMER (case_number);
