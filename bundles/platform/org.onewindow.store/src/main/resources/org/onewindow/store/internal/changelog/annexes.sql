--liquibase formatted sql

--changeset onewindow:case-annexes
--comment: what is kept with a case beside what every case has, one JSON object; null when there is nothing
ALTER TABLE OW_CASE ADD COLUMN annexes ${text};
