// Computes from source code which version of ExcelApi it needs, by the "[Api set: ExcelApi 1.9]" of the types it uses.

import ts from 'typescript'

/** A member of Microsoft's types that the code uses, and the version it asks for, as [major, minor]. */
export interface UsedMember {
  name: string
  version: [number, number]
}

export const compareVersions = ([a, b]: [number, number], [c, d]: [number, number]): number => a - c || b - d

/** Every member of the Excel API used in `files`: calls, property writes, options in object literals, paths of load(). */
export function usedExcelApi(files: string[], tsconfig: string): UsedMember[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    tsconfig,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (d) => {
        throw new Error(String(d.messageText))
      },
    },
  )
  const program = ts.createProgram(files, { ...config?.options, noEmit: true, composite: false, emitDeclarationOnly: false })
  const checker = program.getTypeChecker()
  const used = new Map<string, UsedMember>()

  const note = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes('@types/office-js/')) continue
      const documented = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
      const comment = documented.getSourceFile().text.slice(documented.getFullStart(), documented.getStart())
      const versions = [...(/\[Api set: (ExcelApi [^\]]*)\]/.exec(comment)?.[1] ?? '').matchAll(/(\d+)\.(\d+)/g)]
      const parent = declaration.parent as { name?: ts.Identifier }
      const name = `${parent.name?.text ?? ''}.${symbol?.name ?? ''}`
      for (const [, major, minor] of versions) {
        const version: [number, number] = [Number(major), Number(minor)]
        const known = used.get(name)
        if (!known || compareVersions(known.version, version) < 0) used.set(name, { name, version })
      }
    }
  }

  /** 'items/name,items/visibility' on a collection, and the like. */
  const notePaths = (type: ts.Type, paths: string, at: ts.Node) => {
    for (const path of paths.split(',')) {
      let current = type
      for (const part of path.trim().split('/')) {
        const property = current.getProperty(part)
        if (!property) throw new Error(`${at.getSourceFile().fileName}: load('${path}') names nothing`)
        note(property)
        current = checker.getTypeOfSymbolAtLocation(property, at)
        current = checker.getIndexTypeOfType(current, ts.IndexKind.Number) ?? current
      }
    }
  }

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) note(checker.getSymbolAtLocation(node))
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const type = checker.getContextualType(node.parent)
      if (type) note(checker.getNonNullableType(type).getProperty(node.name.getText()))
    }
    if (ts.isCallExpression(node)) {
      // The overload that is called, not the first one.
      const declaration = checker.getResolvedSignature(node)?.declaration
      if (declaration && 'symbol' in declaration) note((declaration as unknown as { symbol: ts.Symbol }).symbol)
      const [first] = node.arguments
      if (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'load' && first && ts.isStringLiteral(first)) {
        notePaths(checker.getTypeAtLocation(node.expression.expression), first.text, node)
      }
    }
    ts.forEachChild(node, visit)
  }
  for (const file of files) {
    const source = program.getSourceFile(file)
    if (!source) throw new Error(`Not compiled: ${file}`)
    visit(source)
  }
  return [...used.values()].sort((a, b) => compareVersions(b.version, a.version))
}
