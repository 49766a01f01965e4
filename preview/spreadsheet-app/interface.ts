// The menu, the sidebar and a dialog, recorded for whoever shows them.

export interface MenuItem {
  caption: string
  /** Global function of Code.js. */
  functionName: string
}

export class Menu {
  private readonly items: MenuItem[] = []

  constructor(private readonly show: (items: MenuItem[]) => void) {}

  addItem(caption: string, functionName: string): this {
    this.items.push({ caption, functionName })
    return this
  }
  addSeparator(): this {
    return this
  }
  addToUi(): void {
    this.show(this.items)
  }
}

/** A page in the sidebar or in a dialog. */
export interface ShownPage {
  title: string
  html: string
}

export class HtmlOutput {
  title = ''

  constructor(public html: string) {}

  append(more: string): this {
    this.html += more
    return this
  }
  setTitle(title: string): this {
    this.title = title
    return this
  }
  setWidth(_pixels: number): this {
    return this
  }
  setHeight(_pixels: number): this {
    return this
  }
  getContent(): string {
    return this.html
  }
}
