"""Runs `mizan worker` over JSON Lines under Apache Spark: spark_worker.py INPUT OUTPUT [WORKER ARGUMENT...]

Every partition is piped through one worker, which answers each line with one line. Answers go to OUTPUT/answers,
error lines to OUTPUT/errors; the job fails when a worker dies or when a line is without an answer, so that nothing
is lost silently. A task may be done twice (Spark retries); the worker's answers are the same each time.
"""

import os
import shlex
import sys

from pyspark.sql import SparkSession


def main(source, output, arguments):
    spark = SparkSession.builder.appName("mizan").getOrCreate()
    tasks = spark.sparkContext.textFile(source).filter(lambda line: line.strip())
    command = shlex.join(["mizan", "worker", *arguments])
    answers = tasks.pipe(command, env=dict(os.environ), checkCode=True).cache()
    asked, answered = tasks.count(), answers.count()
    if asked != answered:
        sys.exit(f"{asked} tasks, {answered} answers: a worker stopped early; nothing was written")
    is_error = lambda line: '"error":' in line and '"beads":' not in line and '"flags":' not in line
    answers.filter(lambda line: not is_error(line)).saveAsTextFile(output + "/answers")
    answers.filter(is_error).saveAsTextFile(output + "/errors")
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
