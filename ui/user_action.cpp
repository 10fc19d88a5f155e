// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/user_action.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace ui {

Failure currentFailure()
{
    try {
        throw;
    } catch (const db::Error& error) {
        return { error.sentence(), error.details() };
    } catch (const std::exception& error) {
        return { QCoreApplication::translate("UserAction",
                     "This could not be done. Nothing was changed by the step that failed."),
            QString::fromUtf8(error.what()) };
    }
}

void showFailure(QWidget* parent, const QString& sentence, const QString& details)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("dialog.failure"));
    box->setAccessibleName(QCoreApplication::translate("UserAction", "Failure"));
    box->setIcon(QMessageBox::Warning);
    box->setText(sentence);
    box->setDetailedText(details);
    box->setStandardButtons(QMessageBox::Close);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->open();
}

LostEvent::LostEvent(const QString& said, const QString& technical)
    : QEvent(kind())
    , sentence(said)
    , details(technical)
{
}

QEvent::Type LostEvent::kind()
{
    static const auto type = Type(registerEventType());
    return type;
}

bool tellLost(QWidget* from, const db::Error& error)
{
    for (QWidget* widget = from; widget; widget = widget->parentWidget()) {
        LostEvent event(error.sentence(), error.details());
        event.ignore();
        QCoreApplication::sendEvent(widget, &event);
        if (event.isAccepted())
            return true;
    }
    return false;
}

bool runUserAction(QWidget* parent, const std::function<void()>& act)
{
    try {
        act();
        return true;
    } catch (const db::ConnectionLost& error) {
        if (!tellLost(parent, error))
            showFailure(parent, error.sentence(), error.details());
        return false;
    } catch (const std::exception&) {
        const Failure failure = currentFailure();
        showFailure(parent, failure.sentence, failure.details);
        return false;
    }
}

} // namespace ui
