// A plain HTTP client that shows bodies as they were sent.
import { Agent, request } from 'node:http'

export class Walker {
  constructor(origin) {
    this.origin = origin
    this.agent = new Agent({ keepAlive: true, maxSockets: 1 })
  }

  /** The body of a GET, still compressed if it was. */
  raw(path, headers = {}) {
    return new Promise((resolve, reject) => {
      const sending = request(this.origin + path, { agent: this.agent, headers }, (response) => {
        const parts = []
        response.on('data', (part) => parts.push(part))
        response.on('end', () => resolve(Buffer.concat(parts)))
      })
      sending.on('error', reject)
      sending.end()
    })
  }
}
