// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace ui {

namespace {

// Qt style sheets know no variables: @names are replaced by the theme's colours, longest first.
constexpr const char* buttons = R"qss(
QPushButton, QToolButton[framed="true"] {
    min-height: 26px; padding: 0 11px; border: 1px solid @line; border-radius: 5px;
    background: @surface; color: @text; }
QPushButton:hover, QToolButton[framed="true"]:hover { background: @hover; }
QPushButton:pressed, QToolButton[framed="true"]:pressed { background: @pressed; }
QPushButton:checked { background: @selected; }
QPushButton:disabled, QToolButton:disabled { color: @textDisabled; }
QPushButton:focus, QToolButton[framed="true"]:focus { border: 2px solid @focus; padding: 0 10px; min-height: 24px; }
QPushButton[primary="true"] {
    background: @accent; border-color: @accent; color: @onAccent; font-weight: bold; }
QPushButton[primary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @band2; border-color: @band2; color: @textDisabled; }
QPushButton[small="true"] { min-height: 22px; padding: 0 9px; }
QPushButton[small="true"]:focus { min-height: 20px; padding: 0 8px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[link="true"] {
    border: none; background: transparent; color: @accent; padding: 0 2px; min-height: 20px; }
QPushButton[link="true"]:focus { border: 2px solid @focus; }
QToolButton { border: none; border-radius: 5px; background: transparent; color: @text; padding: 3px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @pressed; }
QToolButton:focus { border: 2px solid @focus; padding: 1px; }
QToolButton::menu-indicator { image: none; }
QFrame[segmented="true"] { background: @sunken; border: 1px solid @line; border-radius: 5px; }
QFrame[segmented="true"] QPushButton {
    border: 1px solid transparent; border-radius: 4px; background: transparent;
    min-height: 20px; padding: 0 9px; color: @text2; }
QFrame[segmented="true"] QPushButton:hover { background: @hover; }
QFrame[segmented="true"] QPushButton:checked {
    background: @surface; border-color: @line; color: @text; font-weight: bold; }
QFrame[segmented="true"] QPushButton:focus { border: 2px solid @focus; min-height: 18px; padding: 0 8px; }
)qss";

constexpr const char* marks = R"qss(
QLabel[chip="true"] { min-height: 20px; max-height: 20px; padding: 0 7px; border-radius: 4px; background: @band; color: @text2; }
QLabel[chip="ok"] { min-height: 20px; max-height: 20px; padding: 0 7px; border-radius: 4px; background: @okTint; color: @okText; }
QLabel[chip="warn"] { min-height: 20px; max-height: 20px; padding: 0 7px; border-radius: 4px; background: @warnTint; color: @warnText; }
QLabel[chip="late"] { min-height: 20px; max-height: 20px; padding: 0 7px; border-radius: 4px; background: @lateTint; color: @lateText; }
QLabel[pill="demonstration"] { min-height: 18px; max-height: 18px; padding: 0 8px; border: 1px dashed @lineStrong; border-radius: 10px; color: @text2; }
QLabel[pill="public"] { min-height: 18px; max-height: 18px; padding: 0 8px; border: 1px solid @line; border-radius: 10px; color: @text2; }
QLabel[key="true"] { padding: 0 5px; border: 1px solid @line; border-radius: 4px; background: @surface; color: @text2; }
QLabel[tone="2"] { color: @text2; }
QLabel[tone="3"] { color: @text3; }
QFrame[band="danger"] { background: @dangerTint; border: none; }
QFrame[band="danger"] QLabel { color: @danger; background: transparent; }
QFrame[pane="true"] { background: @surface; border: none; }
QFrame[sunken="true"] { background: @sunken; border: none; }
)qss";

constexpr const char* inputs = R"qss(
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {
    border: 1px solid @line; border-radius: 5px; background: @surface; color: @text;
    selection-background-color: @pressed; selection-color: @text; }
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox { min-height: 26px; padding: 0 7px; }
QLineEdit:hover, QComboBox:hover { border-color: @lineStrong; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus, QComboBox:focus { border: 2px solid @focus; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QComboBox:focus {
    min-height: 24px; padding: 0 6px; }
QLineEdit[invalid="true"] { border: 2px solid @danger; background: @dangerTint; color: @danger; }
QLineEdit:disabled, QComboBox:disabled { color: @textDisabled; }
QLineEdit#cellEditor, QLineEdit#cellEditor:focus { border: 2px solid @focus; border-radius: 0;
    min-height: 0; padding: 0 5px; font-size: 12px; }
QLineEdit#cellEditor[invalid="true"] { border-color: @danger; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/arrow-down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { border: 1px solid @line; background: @surface; color: @text;
    selection-background-color: @selected; selection-color: @text; outline: 0; }
QCheckBox, QRadioButton { spacing: 6px; padding-right: 4px; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @lineStrong; border-radius: 7px; background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accent; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @focus; border-radius: 4px; padding-right: 0; }
)qss";

constexpr const char* views = R"qss(
QTableView, QTreeView, QListView {
    border: none; background: @surface; color: @text; gridline-color: @lineSubtle; outline: 0;
    selection-background-color: @selected; selection-color: @text; }
QTableView::item, QTreeView::item, QListView::item { border-bottom: 1px solid @lineSubtle; padding: 0 8px; }
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @selected; color: @text; }
QTableView::item:focus, QTreeView::item:focus, QListView::item:focus { border: 2px solid @focus; padding: 0 6px; }
QListView::item:selected { border-left: 3px solid @accent; }
QTreeView { show-decoration-selected: 1; }
QTreeView::item { min-height: 25px; border-bottom: none; padding: 0 4px; }
QTreeView::item:focus { border: none; padding: 0 4px; }
QTreeView::branch:selected { background: @selected; border-left: 3px solid @accent; }
QTreeView::branch:hover { background: @hover; }
QTableView QTableCornerButton::section { background: @sunken; border: none; }
QHeaderView { background: @sunken; border: none; }
QHeaderView::section { min-height: 27px; background: @sunken; color: @text2; border: none;
    border-bottom: 1px solid @line; padding: 0 8px; }
QHeaderView::section:hover { background: @hover; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: @peer; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @lineStrong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }
)qss";

constexpr const char* frame = R"qss(
QMainWindow, QDialog { background: @window; color: @text; }
QSplitter::handle { background: @lineSubtle; }
QSplitter::handle:hover { background: @lineStrong; }
QSplitter::handle:horizontal { width: 1px; margin: 0 3px; }
QSplitter::handle:vertical { height: 1px; margin: 3px 0; }
QMenu { background: @surface; border: 1px solid @line; border-radius: 8px; padding: 4px; color: @text; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 5px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @textDisabled; }
QMenu::separator { height: 1px; background: @lineSubtle; margin: 4px 6px; }
QMenuBar { background: @window; color: @text; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @selected; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; border-radius: 8px;
    padding: 6px 8px; font-size: 12px; }
QStatusBar { background: @window; color: @text2; font-size: 12px; }
QStatusBar::item { border: none; }
QProgressBar { border: none; border-radius: 2px; background: @band; max-height: 8px; text-align: center; }
QProgressBar::chunk { background: @ramp3; border-radius: 2px; }
QTabBar::tab { padding: 5px 11px; border: none; color: @text2; background: transparent; }
QTabBar::tab:selected { color: @accent; font-weight: bold; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { border: 2px solid @focus; border-radius: 5px; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
)qss";

} // namespace

QString Theme::styleSheet() const
{
    std::vector<std::pair<QString, QColor>> names = { { QStringLiteral("@window"), window },
        { QStringLiteral("@surface"), surface }, { QStringLiteral("@sunken"), sunken },
        { QStringLiteral("@hover"), hover }, { QStringLiteral("@selected"), selected },
        { QStringLiteral("@pressed"), pressed }, { QStringLiteral("@lineSubtle"), lineSubtle },
        { QStringLiteral("@line"), line }, { QStringLiteral("@lineStrong"), lineStrong },
        { QStringLiteral("@text"), text }, { QStringLiteral("@text2"), text2 },
        { QStringLiteral("@text3"), text3 }, { QStringLiteral("@textDisabled"), textDisabled },
        { QStringLiteral("@accent"), accent }, { QStringLiteral("@accentHover"), accentHover },
        { QStringLiteral("@onAccent"), onAccent }, { QStringLiteral("@focus"), focus },
        { QStringLiteral("@danger"), danger }, { QStringLiteral("@dangerTint"), dangerTint },
        { QStringLiteral("@band"), band }, { QStringLiteral("@band2"), band2 },
        { QStringLiteral("@peer"), peer }, { QStringLiteral("@ramp3"), ramp[3].fill },
        { QStringLiteral("@okTint"), lights[0].tint },
        { QStringLiteral("@okText"), lights[0].text },
        { QStringLiteral("@warnTint"), lights[1].tint },
        { QStringLiteral("@warnText"), lights[1].text },
        { QStringLiteral("@lateTint"), lights[2].tint },
        { QStringLiteral("@lateText"), lights[2].text } };
    std::ranges::sort(
        names, std::ranges::greater {}, [](const auto& entry) { return entry.first.size(); });
    QString sheet = QLatin1String(buttons) + QLatin1String(marks) + QLatin1String(inputs)
        + QLatin1String(views) + QLatin1String(ui::frame);
    for (const auto& [name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace ui
