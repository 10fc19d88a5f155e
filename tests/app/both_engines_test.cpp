// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb on a file and on a server, one after the other as an office would use them: the same
// words, codes and files but for the place.
#include "app/verbs.h"
#include "db/server_address.h"
#include "tests/support/engines.h"
#include "tests/support/raw_database.h"
#include "ui/picture_verbs.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace {

// $ stands for the workspace, @ for a folder.
const char* const lines[] = {
    "new $ --demo",
    "import $ @/new.csv --dry-run",
    "import $ @/new.csv",
    "import $ @/other.csv --json",
    "import $ @/other.csv --conflicts take",
    "query $ --indicator BEDS_10K",
    "query $ --period 2024 --json",
    "task list $ --json",
    "task set $ N2022-1-1 --deliverable 方案 --progress 30 --on 2022-10-01",
    "task milestone $ N2022-1-1 5 --done 2022-11-29",
    "task override $ N2022-4-16 --light warn --until 2022-12-31 --reason agreed",
    "task history $ N2022-4-16",
    "task set $ NEW --document SC2022 --parent N2022-1 --title-zh 新任务",
    "task remove $ NEW",
    "task list $",
    "task export $",
    "task compare $ SC2022 SC2022",
    "action open $ --title 督促 --task N2022-4-16 --region 350000 --due 2022-12-20",
    "action close $ A0003 --result done",
    "action list $ --all",
    "project set $ NR03 --beds 800 --status operating",
    "project history $ NR03",
    "project list $",
    "project export $",
    "revisions $",
    "check $",
    "check $ --round MR-Q/2022Q3 --json",
    "round list $",
    "round open $ --form MR-Q --period 2022Q4 --due 2023-01-20 --opens 2023-01-01",
    "round status $",
    "return $ --round MR-Q/2022Q3 --region 110000 --reason check --indicator PROC_DRUG_CNT",
    "submit $ --round MR-Q/2022Q3 --region 110000",
    "submit $ --round MR-Q/2022Q3 --region 410000",
    "accept $ --round MR-Q/2022Q3 --region 110000,150000",
    "publish $ --round MR-Q/2022Q3 --region 110000",
    "history $ --cell PROC_DRUG_CNT/110000/2022Q3",
    "rollout list $",
    "rollout lagging $ --json",
    "rollout adoption $",
    "rollout export $ -o @/rollout.csv",
    "chart $ tile-map --indicator BEDS_10K --period 2023 -o @/map.png",
    "chart $ trend --indicator BEDS_10K --region 350000 -o @/trend.csv",
    "charts",
    "sheet $ --round MR-Q/2022Q3 --lang en -o @/sheet.pdf",
    "ledger $ --lang en -o @/ledger.pdf",
    "snapshot $ --page overview --lang en -o @/pages",
    "round close $ MR-Q/2022Q4",
    "round close $ MR-Q/2022Q4",
    "doctor $",
    "checksum $",
    "copy $ @/pages/moved.reform",
    "members $ --set",
    "audit verify $ --json",
    "audit log $",
};

struct Office
{
    explicit Office(support::Engine engine)
        : place(engine)
    {
        write("new.csv", "BEDS_10K,660000,2024,point,70,A\n");
        write("other.csv", "BEDS_10K,110000,2024,point,65.5,Another source\n");
    }
    void write(const char* name, const QByteArray& row) const
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("indicator,region,period,basis,value,source_doc\n" + row);
    }
    // What it says, and with which code it ends; without what differs from one run to the next.
    QString run(const char* line) const
    {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        QStringList arguments = QString::fromUtf8(line).split(u' ');
        arguments.replaceInStrings(QStringLiteral("$"), place.path());
        arguments.replaceInStrings(QStringLiteral("@"), folder.path());
        const std::array lists { app::verbs(), ui::pictureVerbs() };
        const auto code = app::runVerb(lists, arguments, outStream, errStream);
        QString said = QStringLiteral("%1\n%2\n%3").arg(code.value_or(-1)).arg(out, err);
        static const QRegularExpression varying(
            QStringLiteral("\\b[0-9a-f]{16,}\\b|\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d[:.\\d]*Z?"));
        return said.replace(varying, QStringLiteral("*"))
            .replace(place.path(), QStringLiteral("$"))
            .replace(db::isServerAddress(place.path()) ? db::serverAddress(place.path()).name()
                                                       : place.path(),
                QStringLiteral("$"))
            .replace(folder.path(), QStringLiteral("@"));
    }

    support::NewPlace place;
    QTemporaryDir folder;
};

class BothEngines : public testing::Test
{
protected:
    BothEngines() { qputenv("USER", "office"); } // who the server knows the login as
    ~BothEngines() override { qputenv("USER", m_user); }

    const Office file { support::Engine::Sqlite };
    const Office server { support::Engine::Postgresql };

private:
    const QByteArray m_user = qgetenv("USER");
};

TEST_F(BothEngines, EveryVerbSaysTheSame)
{
    for (const char* line : lines)
        EXPECT_EQ(server.run(line).toStdString(), file.run(line).toStdString()) << line;
    const QStringList files = QDir(file.folder.path()).entryList(QDir::Files);
    EXPECT_EQ(files.size(), 7);
    for (const QString& name : files)
        EXPECT_EQ(support::fileBytes(server.folder.filePath(name)),
            support::fileBytes(file.folder.filePath(name)))
            << name.toStdString();
}

TEST_F(BothEngines, EveryVerbHasALine)
{
    for (const auto& list : { app::verbs(), ui::pictureVerbs() }) {
        for (const app::Verb& verb : list) {
            EXPECT_TRUE(std::ranges::any_of(lines, [&](const char* line) {
                return QByteArray(line).split(' ').front() == verb.name;
            })) << verb.name;
        }
    }
}

} // namespace
