import { expect, it } from 'vitest'
import { svgDocument } from '../../src/draw/svg-document.ts'
import { SvgPen } from '../../src/draw/svg-pen.ts'

it('writes rectangles where the pen was moved to, and forgets the move when restored', () => {
  const pen = new SvgPen()
  pen.save()
  pen.translate(10, 20)
  pen.fillStyle = 'rgb(1, 2, 3)'
  pen.fillRect(1, 2, 3, 4)
  pen.restore()
  pen.fillRect(1, 2, 3, 4)
  expect(pen.elements().split('\n')).toEqual([
    '<rect x="11" y="22" width="3" height="4" fill="rgb(1, 2, 3)"/>',
    '<rect x="1" y="2" width="3" height="4" fill="#000"/>',
  ])
})

it('splits what is half transparent into colour and opacity, as old readers want it', () => {
  const pen = new SvgPen()
  pen.fillStyle = 'rgba(1, 2, 3, 0.5)'
  pen.globalAlpha = 0.5
  pen.fillRect(0, 0, 1, 1)
  expect(pen.elements()).toContain('fill="rgb(1, 2, 3)" fill-opacity="0.25"')
})

it('closes at restore every group that a clip has opened', () => {
  const pen = new SvgPen({ idPrefix: 'a-' })
  pen.save()
  pen.beginPath()
  pen.rect(0, 0, 5, 5)
  pen.clip()
  pen.fillRect(0, 0, 9, 9)
  pen.restore()
  pen.fillRect(0, 0, 1, 1)
  const elements = pen.elements()
  expect(elements).toMatch(/<clipPath id="a-clip-1">.*\n<g clip-path="url\(#a-clip-1\)">\n<rect.*\n<\/g>\n<rect/)
})

it('closes what is still open at the end', () => {
  const pen = new SvgPen()
  pen.beginPath()
  pen.rect(0, 0, 5, 5)
  pen.clip()
  expect(pen.elements().endsWith('</g>')).toBe(true)
})

it('paints with gradients by reference', () => {
  const pen = new SvgPen({ idPrefix: 'b-' })
  const fade = pen.createLinearGradient(0, 0, 10, 0)
  fade.addColorStop(0, 'rgba(9, 9, 9, 0.12)')
  fade.addColorStop(1, 'rgb(9, 9, 9)')
  pen.strokeStyle = fade
  pen.strokeRect(0, 0, 10, 10)
  expect(pen.elements()).toContain('<stop offset="0" stop-color="rgb(9, 9, 9)" stop-opacity="0.12"/>')
  expect(pen.elements()).toContain('stroke="url(#b-fade-1)"')
})

it('writes text as text, whatever is in it', () => {
  const pen = new SvgPen({ measure: ({ length }) => length })
  pen.font = '600 13px "Source Sans 3", sans-serif'
  pen.textAlign = 'center'
  pen.fillText('<b> & "x"\u0000', 5, 10)
  expect(pen.elements()).toBe(
    `<text x="5" y="10" font-family="'Source Sans 3', sans-serif" font-size="13" font-weight="600" ` +
      'text-anchor="middle" textLength="10" lengthAdjust="spacingAndGlyphs" fill="#000">' +
      '&lt;b&gt; &amp; &quot;x&quot;\ufffd</text>',
  )
})

it('says in words what the drawing is', () => {
  const file = svgDocument({ width: 10, height: 5, title: 'A & B', description: 'Shows 2 of 9.', elements: '' })
  expect(file).toContain('viewBox="0 0 10 5"')
  expect(file).toContain('<title>A &amp; B</title>\n<desc>Shows 2 of 9.</desc>')
  expect(file).toContain('role="img"')
})

it('is no image where it has links, which would be hidden in one', () => {
  const links = ['<a href="#a"><title>A</title></a>']
  const file = svgDocument({ width: 10, height: 5, title: 'A', description: '', elements: '<path/>', links })
  expect(file).not.toContain('role=')
  expect(file).toContain('<path/>\n<a href="#a"><title>A</title></a>\n</svg>')
})
