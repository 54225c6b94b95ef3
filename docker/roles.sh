#!/bin/sh
# Run once by the database's first start: the three roles of Onsil, and a database that only they may enter.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$ONSIL_OWNER_PASSWORD" -v app="$ONSIL_APP_PASSWORD" --username "$POSTGRES_USER" <<'SQL'
create role onsil_owner login nosuperuser nocreaterole nocreatedb bypassrls password :'owner';
create role onsil_app login nosuperuser nocreaterole nocreatedb nobypassrls password :'app';
create role onsil_system nologin nosuperuser nocreaterole nocreatedb nobypassrls;
grant onsil_system to onsil_owner;
create database onsil owner onsil_owner;
revoke all on database onsil from public;
grant connect on database onsil to onsil_app;
SQL
