#!/bin/sh
# Shares by GNU parallel, each tried three times, then joined:
#
#     sh parallel.sh portfolio.xlsx output 2026-11-22 4
#
# On several machines that reach the same folders: PARALLEL='--sshlogin one,two --workdir .' sh parallel.sh ...
set -eu
input=$1
out=$2
day=$3
shares=$4

seq "$shares" | parallel --retries 3 --halt now,fail=1 \
    kap plan "$input" --out "$out" --as-of "$day" --shard "{}/$shares"
kap plan "$input" --out "$out" --as-of "$day" --shard "join/$shares"
