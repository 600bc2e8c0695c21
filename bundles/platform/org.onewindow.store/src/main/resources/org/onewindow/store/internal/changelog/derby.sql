--liquibase formatted sql

--changeset onewindow:derby-locks dbms:derby
--comment: whoever waits for a row gets an answer within seconds, not after Derby's minute
CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.deadlockTimeout', '2');
CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.waitTimeout', '10');
