#!/usr/bin/env bash
# Creates the topics of topics.properties that do not exist. Needs Kafka's own scripts and BOOTSTRAP_SERVERS.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
PATH=$PATH:/opt/kafka/bin
services=$(sed -n '/^#/!s/;.*//p' ../services.csv)
for service in $services; do
  sed -e '/^#/d' -e "s/@service@/$service/" topics.properties
done | while IFS='=;' read -r topic partitions key value; do
  kafka-topics.sh --bootstrap-server "$BOOTSTRAP_SERVERS" --create --if-not-exists \
    --topic "$topic" --partitions "$partitions" --replication-factor "${REPLICATION_FACTOR:-1}" --config "$key=$value"
done
