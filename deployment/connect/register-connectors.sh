#!/bin/sh
# Registers the outbox connector of each service. Run when the services' migrations have made their publications.
# Needs CONNECT_URL, DB_HOST, DB_PORT; the worker finds each relay password in its own environment.
set -eu
cd "$(dirname "$0")"
services=$(sed -n '/^#/!s/;.*//p' ../services.csv)
for service in $services; do
  upper=$(echo "$service" | tr '[:lower:]' '[:upper:]')
  sed -e "s/@service@/$service/g" -e "s/@database.hostname@/$DB_HOST/" -e "s/@database.port@/$DB_PORT/" \
    -e "s/@database.password@/\${env:${upper}_RELAY_PASSWORD}/" outbox-connector.json |
    curl --fail-with-body -sS --retry 10 --retry-all-errors -X PUT -H 'Content-Type: application/json' \
      --data-binary @- "$CONNECT_URL/connectors/lianluo-outbox-$service/config"
done
