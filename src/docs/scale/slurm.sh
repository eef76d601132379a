#!/bin/sh
# Four shares as a job array of Slurm, and the job that joins them when all have ended well:
#
#     sh slurm.sh portfolio.xlsx /shared/output 2026-11-22 4
set -eu
input=$1
out=$2
day=$3
shares=$4

array=$(sbatch --parsable --array="1-$shares" --cpus-per-task=2 --mem=2G --requeue \
    --wrap "kap plan '$input' --out '$out' --as-of '$day' --shard \$SLURM_ARRAY_TASK_ID/$shares")
sbatch --dependency="afterok:$array" --cpus-per-task=2 --mem=2G \
    --wrap "kap plan '$input' --out '$out' --as-of '$day' --shard join/$shares"
