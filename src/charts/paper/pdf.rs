//! The file: pages drawn, tagged and named.

use std::num::NonZeroU16;

use chrono::Datelike;
use krilla::Document;
use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Transform};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Stroke;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, TableHeaderScope, Tag, TagGroup, TagKind,
    TagTree,
};

use super::super::tree::tree;
use super::Paper;
use super::draw::{Fonts, Painter};
use super::flow::{Flow, MARGIN, PAGE, Part, Piece, SMALL, Side, WIDE, What};

/// The report as a PDF file that can be read aloud (PDF/UA-1); the same bytes
/// for the same report. The error says what failed.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, String> {
    let mut flow = Flow::new(paper)?;
    let pages = flow.page + 1;
    for page in 0..pages {
        foot(&mut flow, page, pages);
    }
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| format!("{error:?}"))?;
    let mut document = Document::new_with(krilla::SerializeSettings {
        configuration,
        ..krilla::SerializeSettings::default()
    });
    let mut fonts = Fonts::default();
    let mut drawn: Vec<Vec<Identifier>> = Vec::new();
    drawn.resize_with(flow.leaves, Vec::new);
    for number in 0..pages {
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or("the page has no size")?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for piece in flow.pieces.iter().filter(|piece| piece.page == number) {
            let identifier = surface.start_tagged(match piece.leaf {
                Some(_) => ContentTag::Other,
                None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)),
            });
            if let Some(leaf) = piece.leaf {
                drawn[leaf].push(identifier);
            }
            let done = draw(piece, &mut surface, &mut fonts);
            surface.end_tagged();
            done?;
        }
        surface.finish();
        page.finish();
    }
    document.set_metadata(metadata(paper));
    document.set_outline(outline(&flow.parts));
    document.set_tag_tree(tags(&flow.parts, &mut drawn, paper));
    document.finish().map_err(|error| format!("{error:?}"))
}

fn draw(piece: &Piece, surface: &mut Surface, fonts: &mut Fonts) -> Result<(), String> {
    let (x, y) = piece.at;
    let place = Transform::from_row(piece.scale, 0.0, 0.0, piece.scale, x, y);
    match &piece.what {
        What::Markup(markup) => {
            let tree = tree(markup)?;
            surface.push_transform(&place);
            let mut painter = Painter {
                surface,
                fonts,
                faces: tree.fontdb(),
            };
            painter.group(tree.root());
            surface.pop();
        }
        What::Rule(wide, is_strong) => {
            let (colour, width) = match is_strong {
                true => (rgb::Color::new(0x8b, 0x94, 0x8f), 1.0),
                false => (rgb::Color::new(0xdc, 0xdf, 0xd9), 0.6),
            };
            let mut line = PathBuilder::new();
            line.move_to(x, y);
            line.line_to(x + wide, y);
            if let Some(line) = line.finish() {
                surface.set_fill(None);
                surface.set_stroke(Some(Stroke {
                    paint: colour.into(),
                    width,
                    ..Stroke::default()
                }));
                surface.draw_path(&line);
            }
        }
    }
    Ok(())
}

/// What stands at the foot of a page: what it is of, and its number.
fn foot(flow: &mut Flow<'_>, page: usize, pages: usize) {
    let number = (flow.paper.number)(page + 1, pages);
    let room = WIDE - flow.letters.width(&number, SMALL) - 20.0;
    let words = flow.letters.wrap(&flow.paper.foot, SMALL, room);
    let texts = [
        (words.first().cloned(), Side::Start),
        (Some(number), Side::End),
    ];
    (flow.page, flow.y) = (page, PAGE.1 - MARGIN);
    flow.rule(0.0, WIDE, false);
    flow.y += 5.0;
    for (text, side) in texts {
        let mut lines = flow.box_of(WIDE);
        lines.write(&text.unwrap_or_default(), SMALL, side);
        flow.lines(0.0, WIDE, &lines, None);
    }
}

fn metadata(paper: &Paper) -> Metadata {
    let date = DateTime::new(paper.day.year().unsigned_abs() as u16)
        .month(paper.day.month() as u8)
        .day(paper.day.day() as u8)
        .hour(0)
        .minute(0)
        .second(0)
        .utc_offset_hour(0);
    Metadata::new()
        .title(paper.title.clone())
        .description(paper.cover.clone())
        .language(paper.language.to_owned())
        .creator("Groundwork".to_owned())
        .creation_date(date)
        .text_direction(match paper.is_mirrored {
            true => TextDirection::RightToLeft,
            false => TextDirection::LeftToRight,
        })
}

/// The headings, as viewers list them beside the pages.
fn outline(parts: &[Part]) -> Outline {
    let mut outline = Outline::new();
    for part in parts {
        if let Part::Heading(_, text, (page, y), _) = part {
            let place = XyzDestination::new(*page, Point::from_xy(MARGIN, *y));
            outline.push_child(OutlineNode::new(text.clone(), place));
        }
    }
    outline
}

/// What each piece is, in order of reading.
fn tags(parts: &[Part], drawn: &mut [Vec<Identifier>], paper: &Paper) -> TagTree {
    let mut group = |tag: TagKind, leaf: usize| {
        let mut group = TagGroup::new(tag);
        let pieces = drawn.get_mut(leaf).map(std::mem::take);
        pieces
            .into_iter()
            .flatten()
            .for_each(|piece| group.push(piece));
        group
    };
    let mut all = TagTree::new().with_lang(Some(paper.language.to_owned()));
    for part in parts {
        match part {
            Part::Heading(level, text, _, leaf) => {
                let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
                all.push(group(Tag::Hn(level, Some(text.clone())).into(), *leaf));
            }
            Part::Words(leaf) => all.push(group(Tag::P.into(), *leaf)),
            Part::Figure(said, leaf) => {
                all.push(group(Tag::Figure(Some(said.clone())).into(), *leaf));
            }
            Part::Table(heads, rows) => {
                let mut table = TagGroup::new(Tag::Table);
                let mut row = TagGroup::new(Tag::TR);
                for leaf in heads {
                    row.push(group(Tag::TH(TableHeaderScope::Column).into(), *leaf));
                }
                let mut head = TagGroup::new(Tag::THead);
                head.push(row);
                table.push(head);
                let mut body = TagGroup::new(Tag::TBody);
                for leaves in rows {
                    let mut row = TagGroup::new(Tag::TR);
                    for (at, leaf) in leaves.iter().enumerate() {
                        let tag = match at {
                            0 => Tag::TH(TableHeaderScope::Row).into(),
                            _ => Tag::TD.into(),
                        };
                        row.push(group(tag, *leaf));
                    }
                    body.push(row);
                }
                table.push(body);
                all.push(table);
            }
        }
    }
    all
}
