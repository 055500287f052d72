import ts from 'typescript';

/** A member of Word's API as Microsoft's types describe it. */
export interface WordMember {
  /** "Paragraph.styleBuiltIn" */
  name: string;
  /** Name and version of the set that it came with: ["WordApi", "1.1"]. */
  set: readonly [name: string, version: string];
}

/** A member that a file uses. */
export interface UsedMember extends WordMember {
  file: string;
}

const typesFile = /@types\/office-js\/index\.d\.ts$/;

function readConfig(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, process.cwd()).options;
}

/** A program over files; `texts` are files that are not on the disk. */
export function programOf(
  files: readonly string[],
  texts: Record<string, string> = {},
): ts.Program {
  const options = readConfig();
  const host = ts.createCompilerHost(options);
  const plain = ts.createCompilerHost(options);
  host.fileExists = (name) => name in texts || plain.fileExists(name);
  host.getSourceFile = (name, language, ...more) => {
    const text = texts[name];
    return text === undefined
      ? plain.getSourceFile(name, language, ...more)
      : ts.createSourceFile(name, text, language, true);
  };
  return ts.createProgram([...files, ...Object.keys(texts)], options, host);
}

/** All members of Word's API that these files of a program read, set or call. */
export function membersUsed(program: ts.Program, isOwn: (file: string) => boolean): UsedMember[] {
  const checker = program.getTypeChecker();
  const used = new Map<string, UsedMember>();
  for (const source of program.getSourceFiles()) {
    if (!isOwn(source.fileName)) continue;
    const visit = (node: ts.Node): void => {
      const member = describe(symbolAt(node, checker));
      if (member)
        used.set(`${member.name} ${source.fileName}`, { ...member, file: source.fileName });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...used.values()];
}

/** The member behind `a.member`, or behind `member` in `const { member } = a`. */
function symbolAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name)
    ? checker.getTypeAtLocation(node.parent).getProperty(name.text)
    : undefined;
}

function describe(symbol: ts.Symbol | undefined): WordMember | null {
  for (const declaration of symbol?.declarations ?? []) {
    const member = memberOf(declaration);
    if (member) return member;
  }
  return null;
}

/** Members of classes; the set stands in the comment, `[Api set: WordApi 1.3]`. */
function memberOf(declaration: ts.Declaration): WordMember | null {
  const { parent } = declaration;
  if (!typesFile.test(declaration.getSourceFile().fileName)) return null;
  if (!ts.isClassDeclaration(parent) || !parent.name || !declarationName(declaration)) return null;
  const set = setIn(declaration) ?? setIn(parent);
  return set && { name: `${parent.name.text}.${declarationName(declaration)}`, set };
}

function declarationName(declaration: ts.Declaration): string {
  const name = ts.getNameOfDeclaration(declaration);
  return name && ts.isIdentifier(name) ? name.text : '';
}

function setIn(node: ts.Node): WordMember['set'] | null {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((one) => one.getText())
    .join('\n');
  const [, name, version] = /\[\s*Api set:\s*(\w+)\s+([\d.]+)/.exec(comment) ?? [];
  return name !== undefined && version !== undefined ? [name, version] : null;
}

/** Members of classes in Microsoft's types that came after a version of WordApi, by class and member. */
export function membersAfter(program: ts.Program, floor: number): WordMember[] {
  const types = program.getSourceFiles().find(({ fileName }) => typesFile.test(fileName));
  const found = new Map<string, WordMember>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassElement(node)) {
      const member = memberOf(node);
      const old = ts.isClassDeclaration(node.parent) ? setIn(node.parent) : null;
      if (member && old && isAtMost(old, floor) && !isAtMost(member.set, floor))
        found.set(member.name, member);
    }
    ts.forEachChild(node, visit);
  };
  if (types) visit(types);
  return [...found.values()];
}

/** Whether a set is there in every Word with this minor version of WordApi 1. */
export function isAtMost([name, version]: WordMember['set'], floor: number): boolean {
  return name === 'WordApi' && Number(version.split('.')[1]) <= floor;
}
