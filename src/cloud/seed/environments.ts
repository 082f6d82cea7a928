import type { Environment, InstallSoftwareRequest, Package } from '@/wire/simulator/environments';

/** What each piece of software is for. All software of the catalogue and the scenarios is listed here. */
const PURPOSES = {
  '.NET': 'Runtime for C# and F#',
  '.NET Framework': 'Runtime for Windows software',
  Ansible: 'Runs playbooks on other servers',
  'Apache HTTP Server': 'Web server',
  'Apache Kafka': 'Streams of messages',
  'Apache Tomcat': 'Server for Java web applications',
  BIND: 'Name server',
  'Battle server': 'Runs one match',
  'Catalogue indexer': 'Fills the search index',
  Certbot: 'Renews TLS certificates',
  'Checkout API': 'Takes orders and payments',
  ClamAV: 'Scans files for malware',
  ClickHouse: 'Database for analysis',
  'Cloudbase-Init': 'First boot: names, passwords, disks',
  'Cloud monitor agent': 'Sends load and health to the cloud',
  Composer: 'Fetches PHP libraries',
  Containerd: 'Runs containers',
  Discuz: 'Forum',
  Docker: 'Builds and runs containers',
  Drupal: 'Content management',
  Elasticsearch: 'Full-text search',
  FFmpeg: 'Converts sound and video',
  'File integrity monitor': 'Reports changed system files',
  Fail2ban: 'Shuts out repeated failed logins',
  FreeRADIUS: 'Asks who may enter a network',
  GCC: 'Compiler for C and C++',
  Ghost: 'Publishing and newsletters',
  Git: 'Keeps versions of source code',
  Gitea: 'Hosts Git repositories',
  Go: 'Compiler for Go',
  Grafana: 'Dashboards',
  HAProxy: 'Spreads connections over servers',
  IIS: 'Web server of Windows',
  Jenkins: 'Builds and tests on every change',
  Joomla: 'Content management',
  Keepalived: 'Moves an address to a healthy server',
  Kibana: 'Looks into search indexes',
  'Lobby gateway': 'Brings players into matches',
  Loki: 'Collects logs',
  'Ledger service': 'Keeps the books',
  MariaDB: 'Relational database',
  Maven: 'Builds Java projects',
  Memcached: 'Cache in memory',
  MinIO: 'Object storage',
  MongoDB: 'Document database',
  Moodle: 'Courses and exams',
  MySQL: 'Relational database',
  Nextcloud: 'Files and calendars for a team',
  Nginx: 'Web server and reverse proxy',
  'Node.js': 'Runtime for JavaScript',
  OpenJDK: 'Runtime for Java',
  OpenSSH: 'Remote login',
  OpenSSL: 'TLS and keys',
  OpenVPN: 'Private network over the internet',
  PHP: 'Runtime for PHP',
  'PHP-FPM': 'Runs PHP for the web server',
  PM2: 'Keeps Node.js programs running',
  Pacemaker: 'Moves services to a healthy server',
  Perl: 'Runtime for Perl',
  PostgreSQL: 'Relational database',
  PowerShell: 'Command line of Windows',
  Prometheus: 'Collects measurements',
  PyTorch: 'Machine learning',
  Python: 'Runtime for Python',
  RabbitMQ: 'Message queue',
  Redis: 'Cache and queue in memory',
  'Remote Desktop Services': 'Remote login with a screen',
  'Render worker': 'Draws frames from a queue',
  'Report runner': 'Writes the nightly reports',
  Ruby: 'Runtime for Ruby',
  Rust: 'Compiler for Rust',
  'SQL Server Express': 'Relational database',
  'Shop suite': 'Stock, orders and accounts',
  Squid: 'Web proxy and cache',
  'Storefront web': 'The shop that customers see',
  Suricata: 'Watches the network for attacks',
  Supervisor: 'Keeps programs running',
  'Visual Studio Build Tools': 'Compilers for Windows',
  'Web panel': 'Administration in the browser',
  WireGuard: 'Private network over the internet',
  WordPress: 'Blog and site building',
  Yarn: 'Fetches JavaScript libraries',
  Zabbix: 'Watches servers and raises alarms',
  chrony: 'Keeps the clock right',
  'cloud-init': 'First boot: names, keys, disks',
  glibc: 'The C library',
  iptables: 'Packet filter',
  kernel: 'The operating system’s core',
  phpMyAdmin: 'Database administration in the browser',
} as const;

/** Software that the simulation knows. */
export type Software = keyof typeof PURPOSES;

const installed = (Name: Software, Version: string, Service: Package['Service']): Package => ({
  Name,
  Version,
  Purpose: PURPOSES[Name],
  Service,
});

/** Software that is there to be used. */
export function has(name: Software, version: string): Package {
  return installed(name, version, 'NONE');
}

/** Software that runs as a service. */
export function runs(name: Software, version: string): Package {
  return installed(name, version, 'ACTIVE');
}

/** A healthy environment; `mark` tells its data from others'. */
export function environment(packages: readonly Package[], mark: string): Environment {
  return { Packages: packages, Health: 'HEALTHY', DataMark: mark };
}

/** Software with more on top of it. What was there by the same name is replaced. */
function added(base: readonly Package[], packages: readonly Package[]): readonly Package[] {
  const latest = new Map(packages.map((one) => [one.Name, one]));
  return [...base.filter(({ Name }) => !latest.has(Name)), ...latest.values()];
}

/** An environment with more software on it, and another mark. */
export function extended(
  base: Environment,
  packages: readonly Package[],
  mark: string,
): Environment {
  return environment(added(base.Packages, packages), mark);
}

const isKnown = (name: string): name is Software => Object.hasOwn(PURPOSES, name);

/** An environment with software that was installed by hand; of what the simulation does not know it tells no purpose. */
export function withSoftware(
  base: Environment,
  packages: InstallSoftwareRequest['Packages'],
): Environment {
  const installed = packages.map(({ Name, Version, Service = 'ACTIVE' }) => ({
    Name,
    Version,
    Purpose: isKnown(Name) ? PURPOSES[Name] : '',
    Service,
  }));
  return { ...base, Packages: added(base.Packages, installed) };
}
