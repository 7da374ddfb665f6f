FROM node:22-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts
COPY bin bin
COPY src src
COPY schema schema
COPY cypher cypher
COPY data data
COPY examples examples
RUN mkdir .statecraft && chown node:node .statecraft
USER node
EXPOSE 4000
CMD ["node", "bin/statecraft.mjs", "serve"]
