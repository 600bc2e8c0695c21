--liquibase formatted sql

--changeset onewindow:calendar-years
CREATE TABLE OW_CALENDAR_YEAR (
  year_no INTEGER NOT NULL,
  source VARCHAR(500) NOT NULL,
  days_off ${text} NOT NULL,
  make_up_days ${text} NOT NULL,
  CONSTRAINT OW_CALENDAR_YEAR_PK PRIMARY KEY (year_no)
);
