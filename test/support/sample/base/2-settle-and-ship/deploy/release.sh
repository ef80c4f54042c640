#!/usr/bin/env bash
# Builds the image of a tag and rolls it out.
set -euo pipefail

tag="${1:?usage: release.sh TAG}"
image="containers.example.com/harbour/orders:${tag}"

git diff --quiet HEAD || {
  echo "There are uncommitted changes" >&2
  exit 1
}

docker build --file deploy/Dockerfile --tag "$image" .
docker push "$image"

kubectl set image deployment/orders-api "api=$image"
kubectl rollout status deployment/orders-api --timeout=180s
