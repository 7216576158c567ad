# Builds the code and the content, then keeps what it takes to serve them.
FROM node:24-bookworm-slim AS build
WORKDIR /site
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
# The history of the content is read with git.
RUN apt-get update && apt-get install -y --no-install-recommends git \
  && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory '*'
WORKDIR /site
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 STORE_DIR=/store DATA_DIR=/data
COPY --from=build /site /site
RUN mkdir -p /store /data && chown node:node /store /data
USER node
# Everything else may be read-only.
VOLUME ["/store", "/data"]
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--import", "tsx", "lib/server/start.ts"]
