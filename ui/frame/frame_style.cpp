// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/frame_style.h"

#include <utility>

namespace ui {

namespace {

const char* const style = R"(
QWidget#frameRoot, QWidget#topBar, QWidget#statusLine { background: @window; }
QLabel[role="title"] { font-size: 18px; font-weight: 700; color: @text; }
QLabel[role="headline"] { font-size: 26px; font-weight: 700; color: @text; }
QLabel[role="strong"] { font-size: 13px; font-weight: 700; color: @text; }
QLabel[role="note"] { font-size: 12px; color: @text2; }
QLabel[role="quiet"] { font-size: 12px; color: @text3; }
QLabel[role="danger"] { font-size: 12px; color: @danger; }
QFrame[role="rule"] { background: @lineSubtle; border: none; max-height: 1px; min-height: 1px; }

QWidget#statusLine QLabel { font-size: 12px; color: @text2; }
QWidget#statusLine QLabel#status_file { font-weight: 700; color: @text; }
QWidget#statusLine QLabel#status_notice { color: @danger; }

QToolButton[role="quiet"] { border: none; border-radius: 5px; background: transparent; padding: 0; }
QToolButton[role="quiet"]:hover { background: @hover; }
QToolButton[role="quiet"]:pressed { background: @pressed; }
QToolButton[role="quiet"]:focus { border: 2px solid @focus; }
QToolButton[role="quiet"]::menu-indicator { image: none; width: 0; }

QFrame#errorBand { background: @dangerTint; border: none; border-bottom: 1px solid @lineSubtle; }
QFrame#errorBand QLabel { color: @text; font-size: 13px; }
QFrame#connectionBar { background: @dangerTint; border: none;
    border-bottom: 1px solid @lineSubtle; }
QFrame#noticeBar { background: @selected; border: none; border-bottom: 1px solid @lineSubtle; }
QFrame#noticeBar QLabel { color: @text; font-size: 13px; }
QPushButton[role="link"] { border: none; background: transparent; color: @accent; font-weight: 700;
    padding: 2px 4px; min-height: 20px; }
QPushButton[role="link"]:hover { color: @accentHover; text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid @focus; border-radius: 5px; }

QListView#popupList, QTableView#popupList, QScrollArea#popupScroll, QWidget#popupBody {
    border: none; background: @surface; outline: none; }
QListView#popupList::item { padding: 0 8px; border-radius: 4px; color: @text; }
QListView#popupList::item:hover { background: @hover; }
QListView#popupList::item:selected { background: @selected; color: @text; }
QLineEdit#popupSearch, QLineEdit#paletteSearch { border: 1px solid @line; border-radius: 5px;
    background: @surface; color: @text; padding: 0 8px; min-height: 28px; font-size: 13px; }
QLineEdit#paletteSearch { border: none; border-bottom: 1px solid @line; border-radius: 0;
    min-height: 40px; padding: 0 6px; font-size: 15px; }
QLineEdit#popupSearch:focus { border: 2px solid @focus; padding: 0 7px; }

QPushButton[role="period"], QPushButton[role="segment"] { border: 1px solid transparent; border-radius: 5px;
    background: transparent; color: @text; padding: 0 8px; min-height: 24px; font-size: 13px; }
QPushButton[role="period"]:hover, QPushButton[role="segment"]:hover { background: @hover; }
QPushButton[role="period"][empty="true"] { color: @text3; }
QPushButton[role="period"]:checked { background: @selected; color: @accent; font-weight: 700; }
QPushButton[role="segment"] { min-height: 22px; font-size: 12px; color: @text2; padding: 0 9px; }
QPushButton[role="segment"]:checked { background: @surface; border: 1px solid @line; color: @text;
    font-weight: 700; }
QFrame[role="segments"] { background: @sunken; border: 1px solid @lineSubtle; border-radius: 6px; }
QPushButton[role="period"]:focus, QPushButton[role="segment"]:focus { border: 2px solid @focus; }

QPushButton[role="primary"] { background: @accent; border: 1px solid @accent; border-radius: 5px;
    color: @onAccent; font-weight: 700; padding: 0 14px; min-height: 26px; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:disabled { background: @band; border-color: @line; color: @textDisabled; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="choice"] { border: none; border-radius: 0; background: transparent; }

QFrame[role="counts"] { background: @surface; border: none; border-top: 1px solid @lineSubtle;
    border-bottom: 1px solid @lineSubtle; }
QFrame[role="side"] { background: @sunken; border: 1px solid @line; border-radius: 5px; }
QFrame[role="side"] QLabel { border: none; background: transparent; }
QFrame[role="conflict"] { background: @selected; border: none; border-top: 1px solid @line;
    border-bottom: 1px solid @line; }
QFrame[role="conflict"] QLabel { background: transparent; }
QFrame#dialogFoot { background: @sunken; border: none; border-top: 1px solid @line; }
QDialog { background: @surface; }
QDialog QTableView { border: none; background: @surface; gridline-color: @lineSubtle;
    selection-background-color: @selected; selection-color: @text; font-size: 12px; }
QDialog QTableView::item { padding: 0 5px; border-bottom: 1px solid @lineSubtle; }
QDialog QTableView::item:selected { background: @selected; color: @text; }
QDialog QTabWidget::pane { border: none; border-top: 1px solid @line; }
QDialog QTabWidget::tab-bar { left: 12px; }
QDialog QTabBar::tab { border: 2px solid transparent; border-radius: 0; background: transparent;
    color: @text2; padding: 5px 6px 5px 6px; font-size: 13px; font-weight: 700; }
QDialog QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QDialog QTabBar::tab:selected:focus { border-color: @focus; border-radius: 5px; }
QDialog QTabBar::tab:disabled { color: @textDisabled; }
QDialog QHeaderView::section { background: @sunken; border: none; border-bottom: 1px solid @line;
    padding: 0 8px; height: 28px; color: @text2; font-size: 12px; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; font-size: 13px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @textDisabled; background: transparent; }
QMenu::separator { height: 1px; background: @lineSubtle; margin: 4px 8px; }
QMenuBar { background: @window; color: @text; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @hover; }
)";

} // namespace

QString frameStyleSheet(const Theme& theme)
{
    // Longer names first: @text is the beginning of @text2 and of @textDisabled.
    const std::pair<const char*, QColor> colours[] = { { "@textDisabled", theme.textDisabled },
        { "@text2", theme.text2 }, { "@text3", theme.text3 }, { "@text", theme.text },
        { "@accentHover", theme.accentHover }, { "@accent", theme.accent },
        { "@onAccent", theme.onAccent }, { "@dangerTint", theme.dangerTint },
        { "@danger", theme.danger }, { "@lineSubtle", theme.lineSubtle }, { "@line", theme.line },
        { "@window", theme.window }, { "@surface", theme.surface }, { "@sunken", theme.sunken },
        { "@hover", theme.hover }, { "@selected", theme.selected }, { "@pressed", theme.pressed },
        { "@focus", theme.focus }, { "@band", theme.band } };
    QString sheet = QString::fromLatin1(style);
    for (const auto& [name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

} // namespace ui
