/** A file as the rules see it. */
export interface OwnFile {
  path: string
  content: string
}

interface FileRule {
  name: string
  /** Which files it is about. */
  about: RegExp
  except?: RegExp
  /** What may not be in them; null when the name itself is wrong. */
  wrong: RegExp | null
}

// Put together from pieces, so that this file keeps its own rules.
const unfinished = [/TO_DO/, /FIX_ME/, /XX_X/].map(({ source }) => source.replace('_', ''))
const machinePlaces = ['work', 'home', 'root', 'Users', 'mnt'].map((name) => `/${name}/[\\w.-]+`)

export const fileRules: FileRule[] = [
  {
    name: 'a name says what is inside',
    about: /(^|\/)(utils?|helpers?|common|misc|managers?|new|old|v2|data|info)(\.test)?\.tsx?$/,
    wrong: null,
  },
  {
    name: 'nothing is left for later',
    about: /\.(tsx?|mjs|css|sql)$/,
    wrong: new RegExp(`\\b(${unfinished.join('|')})\\b`),
  },
  {
    name: 'no place on one machine',
    about: /./,
    wrong: new RegExp(`(?<![\\w.:/~-])(${machinePlaces.join('|')})`),
  },
  {
    name: 'no registry of one machine',
    about: /./,
    wrong:
      /https?:\/\/(?!registry\.npmjs\.org\b)[\w.-]*(registry|artifactory|nexus|verdaccio|npm-proxy)[\w.-]*(?=[:/])/i,
  },
  {
    name: 'no style attribute (content-security policy)',
    about: /\.tsx$/,
    except: /\.test\.tsx$/,
    wrong: /\sstyle=[{"']/,
  },
  {
    name: 'what the site says goes through its log or its command line',
    about: /^src\/.*\.tsx?$/,
    except: /\.test\.tsx?$|^src\/main\.ts$/,
    wrong: /\bconsole\.log\(/,
  },
]

/** Every place where a file breaks a rule, as `path:line`. */
export function broken(rule: FileRule, files: OwnFile[]): string[] {
  return files
    .filter(({ path }) => rule.about.test(path) && !rule.except?.test(path))
    .flatMap(({ path, content }) => {
      if (rule.wrong === null) return [path]
      return content
        .split('\n')
        .flatMap((line, index) => (rule.wrong?.test(line) ? [`${path}:${index + 1}`] : []))
    })
}
