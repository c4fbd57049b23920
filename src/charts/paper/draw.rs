//! Laid-out drawings as PDF: shapes stay shapes and text stays text.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Paint, Pattern, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use resvg::usvg::fontdb::{Database, ID};
use resvg::usvg::layout::{PositionedGlyph, Span};
use resvg::usvg::tiny_skia_path::{self, PathSegment};
use resvg::usvg::{self, Group, Node, PaintOrder};

/// The fonts that a document embeds, by their place in the database.
#[derive(Default)]
pub(super) struct Fonts(Vec<(ID, Font)>);

impl Fonts {
    fn get(&mut self, id: ID, fonts: &Database) -> Option<Font> {
        if let Some((_, font)) = self.0.iter().find(|(known, _)| *known == id) {
            return Some(font.clone());
        }
        let bytes = fonts.with_face_data(id, |bytes, _| bytes.to_vec())?;
        let font = Font::new(bytes.into(), 0)?;
        self.0.push((id, font.clone()));
        Some(font)
    }
}

/// Draws onto a page.
pub(super) struct Painter<'a, 'b> {
    pub(super) surface: &'a mut Surface<'b>,
    pub(super) fonts: &'a mut Fonts,
    pub(super) faces: &'a Database,
}

impl Painter<'_, '_> {
    /// Everything inside a group.
    pub(super) fn group(&mut self, group: &Group) {
        self.surface.push_transform(&transform(group.transform()));
        let opacity = normal(group.opacity().get());
        let is_clear = opacity != NormalizedF32::ONE;
        if is_clear {
            self.surface.push_opacity(opacity);
        }
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group),
                Node::Path(path) => self.path(path),
                Node::Text(text) => text.layouted().iter().for_each(|span| self.span(span)),
                // Our drawings hold none.
                Node::Image(_) => {}
            }
        }
        if is_clear {
            self.surface.pop();
        }
        self.surface.pop();
    }

    fn path(&mut self, path: &usvg::Path) {
        let Some(outline) = outline(path).filter(|_| path.is_visible()) else {
            return;
        };
        let fill = path.fill().and_then(|fill| self.fill(fill));
        let stroke = path.stroke().and_then(|stroke| self.stroke(stroke));
        let steps = match path.paint_order() {
            PaintOrder::FillAndStroke => [(fill, stroke), (None, None)],
            PaintOrder::StrokeAndFill => [(None, stroke), (fill, None)],
        };
        for (fill, stroke) in steps {
            if fill.is_some() || stroke.is_some() {
                self.surface.set_fill(fill);
                self.surface.set_stroke(stroke);
                self.surface.draw_path(&outline);
            }
        }
    }

    /// Letters of one look. A stroke around them is only a halo that sets them
    /// off from lines below: it is drawn as a shape, first.
    fn span(&mut self, span: &Span) {
        let glyphs = &span.positioned_glyphs;
        let mut begin = 0;
        for end in 1..=glyphs.len() {
            if end < glyphs.len() && follows(&glyphs[end - 1], &glyphs[end]) {
                continue;
            }
            self.run(span, &glyphs[begin..end]);
            begin = end;
        }
    }

    /// Letters of one font on one line.
    fn run(&mut self, span: &Span, glyphs: &[PositionedGlyph]) {
        let Some(first) = glyphs.first().filter(|_| span.visible) else {
            return;
        };
        let Some(font) = self.fonts.get(first.font, self.faces) else {
            return;
        };
        let size = span.font_size.get();
        let unit = font.units_per_em() / size;
        let place = first
            .transform()
            .pre_concat(tiny_skia_path::Transform::from_scale(unit, unit));
        let mut text = String::new();
        let mut run: Vec<KrillaGlyph> = Vec::new();
        for (at, glyph) in glyphs.iter().enumerate() {
            let here = glyph.transform().tx;
            let next = glyphs.get(at + 1).map_or(here, |next| next.transform().tx);
            let advance = (next - here) / place.sx / size;
            // Accents of one letter share its text; every glyph must have some.
            let range = match run.last() {
                Some(last) if glyph.text.is_empty() => last.text_range.clone(),
                _ => {
                    let from = text.len();
                    text.push_str(if glyph.text.is_empty() {
                        "\u{200b}"
                    } else {
                        &glyph.text
                    });
                    from..text.len()
                }
            };
            let id = GlyphId::new(glyph.id.0);
            run.push(KrillaGlyph::new(id, advance, 0.0, 0.0, 0.0, range, None));
        }
        self.surface.push_transform(&transform(place));
        let stroke = span.stroke.as_ref().and_then(|stroke| self.stroke(stroke));
        let fill = span.fill.as_ref().and_then(|fill| self.fill(fill));
        for (fill, stroke, is_shape) in [(None, stroke, true), (fill, None, false)] {
            if fill.is_some() || stroke.is_some() {
                self.surface.set_fill(fill);
                self.surface.set_stroke(stroke);
                let origin = Point::from_xy(0.0, 0.0);
                self.surface
                    .draw_glyphs(origin, &run, font.clone(), &text, size, is_shape);
            }
        }
        self.surface.pop();
    }

    fn fill(&mut self, fill: &usvg::Fill) -> Option<Fill> {
        Some(Fill {
            paint: self.paint(fill.paint())?,
            opacity: normal(fill.opacity().get()),
            rule: match fill.rule() {
                usvg::FillRule::NonZero => FillRule::NonZero,
                usvg::FillRule::EvenOdd => FillRule::EvenOdd,
            },
        })
    }

    fn stroke(&mut self, stroke: &usvg::Stroke) -> Option<Stroke> {
        let dash = stroke.dasharray().map(|array| StrokeDash {
            array: array.to_vec(),
            offset: stroke.dashoffset(),
        });
        Some(Stroke {
            paint: self.paint(stroke.paint())?,
            width: stroke.width().get(),
            miter_limit: stroke.miterlimit().get(),
            line_cap: match stroke.linecap() {
                usvg::LineCap::Butt => LineCap::Butt,
                usvg::LineCap::Round => LineCap::Round,
                usvg::LineCap::Square => LineCap::Square,
            },
            line_join: match stroke.linejoin() {
                usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
                usvg::LineJoin::Round => LineJoin::Round,
                usvg::LineJoin::Bevel => LineJoin::Bevel,
            },
            opacity: normal(stroke.opacity().get()),
            dash,
        })
    }

    /// Our drawings know colours and hatchings, and nothing else.
    fn paint(&mut self, paint: &usvg::Paint) -> Option<Paint> {
        match paint {
            usvg::Paint::Color(c) => Some(rgb::Color::new(c.red, c.green, c.blue).into()),
            usvg::Paint::Pattern(pattern) => {
                let mut builder = self.surface.stream_builder();
                let mut surface = builder.surface();
                let mut painter = Painter {
                    surface: &mut surface,
                    fonts: self.fonts,
                    faces: self.faces,
                };
                painter.group(pattern.root());
                surface.finish();
                let rect = pattern.rect();
                let place = tiny_skia_path::Transform::from_translate(rect.x(), rect.y());
                let pattern = Pattern {
                    stream: builder.finish(),
                    transform: transform(pattern.transform().pre_concat(place)),
                    width: rect.width(),
                    height: rect.height(),
                };
                Some(pattern.into())
            }
            usvg::Paint::LinearGradient(_) | usvg::Paint::RadialGradient(_) => None,
        }
    }
}

/// Whether a letter stands right of another on the same line, in the same
/// font and size: then both are one run of text.
fn follows(one: &PositionedGlyph, next: &PositionedGlyph) -> bool {
    let (a, b) = (one.transform(), next.transform());
    let is_near = |a: f32, b: f32| (a - b).abs() < 1e-3;
    one.font == next.font && a.sx == b.sx && is_near(a.ky, b.ky) && is_near(a.ty, b.ty)
}

fn outline(path: &usvg::Path) -> Option<Path> {
    let mut outline = PathBuilder::new();
    for segment in path.data().segments() {
        match segment {
            PathSegment::MoveTo(to) => outline.move_to(to.x, to.y),
            PathSegment::LineTo(to) => outline.line_to(to.x, to.y),
            PathSegment::QuadTo(by, to) => outline.quad_to(by.x, by.y, to.x, to.y),
            PathSegment::CubicTo(a, b, to) => outline.cubic_to(a.x, a.y, b.x, b.y, to.x, to.y),
            PathSegment::Close => outline.close(),
        }
    }
    outline.finish()
}

fn transform(t: tiny_skia_path::Transform) -> Transform {
    Transform::from_row(t.sx, t.ky, t.kx, t.sy, t.tx, t.ty)
}

fn normal(share: f32) -> NormalizedF32 {
    NormalizedF32::new(share).unwrap_or(NormalizedF32::ONE)
}
