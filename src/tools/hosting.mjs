// What a static host has to be told, in the words of the common ones. The headers are those of our own server (site.mjs).
import { headers } from './site.mjs';

const secure = { ...headers, 'Cross-Origin-Opener-Policy': 'same-origin' };
const all = Object.entries(secure);
const forEver = 'public, max-age=31536000, immutable';
const types = {
  js: 'text/javascript',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  bin: 'application/octet-stream',
};

/** Netlify and Cloudflare Pages; both ask again for everything that no rule names. */
const forNetlify = `/*
${all.map(([name, value]) => `  ${name}: ${value}`).join('\n')}

/_app/immutable/*
  Cache-Control: ${forEver}
`;

const forApache = `# For Apache with AllowOverride. Not at the top of the host? Then put the folder's path before /404.html.
ErrorDocument 404 /404.html
DirectorySlash On
Options -Indexes
AddDefaultCharset utf-8
${Object.entries(types)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
<IfModule mod_headers.c>
${all.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "no-cache"
  SetEnvIf Request_URI "/_app/immutable/" lasts
  Header set Cache-Control "${forEver}" env=lasts
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript image/svg+xml application/manifest+json application/json
</IfModule>
`;

const nginxHeaders = (indent) => all.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join('\n');
const forNginx = `# For nginx: put this inside of "server { … }" with your own root, and take https (for example with certbot).
root /var/www/birge;
index index.html;
charset utf-8;
error_page 404 /404.html;
gzip on;
gzip_types text/css text/javascript image/svg+xml application/manifest+json application/json;
# nginx knows no web manifest
location ~ \\.webmanifest$ {
    types { application/manifest+json webmanifest; }
${nginxHeaders('    ')}
    add_header Cache-Control "no-cache" always;
}
# a block with headers of its own does not take over those of the server
location /_app/immutable/ {
${nginxHeaders('    ')}
    add_header Cache-Control "${forEver}";
}
location / {
    try_files $uri $uri/ =404;
${nginxHeaders('    ')}
    add_header Cache-Control "no-cache" always;
}
`;

/** Lie beside the pages. */
export const inSite = { _headers: forNetlify, '.htaccess': forApache };
/** Lie beside the site's folder. */
export const besideSite = { 'nginx.conf': forNginx };
