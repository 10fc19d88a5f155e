// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/finding_band.h"

#include "app/format.h"
#include "ui/look.h"
#include "ui/pages/pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* wrapped(const QColor& colour, bool bold)
{
    QLabel* label = plainLabel({}, smallPx, bold, colour);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton* link(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setProperty("role", QStringLiteral("link"));
    button->setFont(ui::font(smallPx, true));
    return button;
}

} // namespace

Band::Band(BandTone tone, QWidget* parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_column(new QVBoxLayout(this))
    , m_title(wrapped(ink(), true))
    , m_aside(wrapped(ink(), false))
    , m_sentence(wrapped(activeTheme().text, false))
    , m_fixRow(new QWidget)
    , m_fix(new QPushButton)
    , m_keys(new QLabel)
{
    const Theme& theme = activeTheme();
    const auto& warn = theme.lights[std::size_t(app::Light::Warn)];
    QPalette ground = palette();
    ground.setColor(QPalette::Window,
        tone == BandTone::Danger     ? theme.dangerTint
            : tone == BandTone::Warn ? warn.tint
                                     : theme.band);
    setPalette(ground);
    setAutoFillBackground(true);
    m_column->setContentsMargins(20, 9, 20, 10);
    m_column->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1, Qt::AlignTop);
    m_aside->setWordWrap(false);
    top->addWidget(m_aside, 0, Qt::AlignTop);
    m_column->addLayout(top);
    m_column->addWidget(m_sentence);
    auto* row = new QHBoxLayout(m_fixRow);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(8);
    m_fix->setObjectName(QStringLiteral("band.fix"));
    m_fix->setProperty("role", QStringLiteral("primary"));
    m_fix->setFont(ui::font(smallPx, true));
    m_keys->setProperty("chip", true);
    m_keys->setFont(ui::font(smallPx));
    row->addWidget(m_fix);
    row->addWidget(m_keys);
    row->addStretch(1);
    m_column->addWidget(m_fixRow);
    m_fixRow->hide();
    connect(m_fix, &QPushButton::clicked, this, &Band::fixed);
}

QColor Band::ink() const
{
    const Theme& theme = activeTheme();
    return m_tone == BandTone::Danger ? theme.danger
        : m_tone == BandTone::Warn    ? theme.lights[std::size_t(app::Light::Warn)].text
                                      : theme.text2;
}

void Band::setText(const QString& title, const QString& sentence, const QString& aside)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QPushButton* Band::setFix(const QString& text, const QString& keys)
{
    m_fix->setText(text);
    m_fix->setAccessibleName(text);
    m_keys->setText(keys);
    m_keys->setVisible(!keys.isEmpty());
    m_fixRow->setVisible(!text.isEmpty());
    return m_fix;
}

QString ruleName(const db::CheckRule& rule)
{
    const bool zh = app::chinese() ? !rule.nameZh.isEmpty() : rule.nameEn.isEmpty();
    return zh ? rule.nameZh : rule.nameEn;
}

BandTone toneOf(const app::CheckFinding& finding)
{
    if (finding.dismissed)
        return BandTone::Quiet;
    switch (finding.severity) {
    case db::CheckSeverity::Blocks: return BandTone::Danger;
    case db::CheckSeverity::Explain: return finding.settled() ? BandTone::Quiet : BandTone::Warn;
    case db::CheckSeverity::Informs: return BandTone::Quiet;
    }
    return BandTone::Quiet;
}

QString findingTitle(const app::CheckFinding& finding, const QString& rule)
{
    return FindingBand::tr("%1 %2: %3", "code, severity, rule")
        .arg(finding.code, app::severityText(finding.severity), rule);
}

FindingBand::FindingBand(const app::CheckFinding& finding, const QString& rule, QWidget* parent)
    : Band(toneOf(finding), parent)
{
    setObjectName(QStringLiteral("finding.%1").arg(finding.code));
    const bool explained = finding.severity == db::CheckSeverity::Explain && finding.settled();
    const QString state = finding.dismissed ? tr("put aside")
        : explained                         ? tr("explained")
                                            : QString();
    setText(findingTitle(finding, rule), finding.sentence, state);
    if (finding.dismissed) {
        QPushButton* back = link(tr("Take up again"), "finding.restore");
        column()->addWidget(back, 0, Qt::AlignLeft);
        connect(back, &QPushButton::clicked, this, &FindingBand::restored);
        return;
    }
    if (!finding.suggestion.isEmpty()) {
        setFix(tr("Change to %1").arg(finding.suggestion));
        connect(this, &Band::fixed, this,
            [this, text = finding.suggestion] { Q_EMIT suggestionTaken(text); });
    }
    if (finding.severity != db::CheckSeverity::Blocks && !explained)
        addPutAside();
}

// A link that opens a line for the reason; Enter puts the finding aside.
void FindingBand::addPutAside()
{
    QPushButton* open = link(tr("Put aside…"), "finding.dismiss");
    auto* reason = new QLineEdit;
    reason->setObjectName(QStringLiteral("finding.reason"));
    reason->setAccessibleName(tr("Reason for putting the finding aside"));
    reason->setPlaceholderText(tr("Reason, then Enter"));
    reason->hide();
    column()->addWidget(open, 0, Qt::AlignLeft);
    column()->addWidget(reason);
    connect(open, &QPushButton::clicked, this, [open, reason] {
        open->hide();
        reason->show();
        reason->setFocus();
    });
    connect(reason, &QLineEdit::returnPressed, this, [this, reason] {
        if (!reason->text().trimmed().isEmpty())
            Q_EMIT dismissed(reason->text().trimmed());
    });
}

} // namespace ui
