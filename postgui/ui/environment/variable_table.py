"""The table of one place's variables: environment, global, or a request's own."""

from postgui.model.request import Variable
from postgui.ui.environment.variable_model import VARIABLE_COLUMNS, VariableTableModel
from postgui.ui.qtmodels.pair_table import Column
from postgui.ui.request.pair_table import PairTable
from postgui.ui.request.variable import VariableNames


class VariableTable(PairTable):
    """A pair table with a lock for each row, and an eye for each locked one."""

    def __init__(self, variables: VariableNames, *, name: str) -> None:
        self.variables = VariableTableModel()
        super().__init__(
            lambda: Variable(""), variables, name=name, columns=VARIABLE_COLUMNS, model=self.variables
        )
        self.variables.setParent(self)

    def go_to(self, name: str) -> None:
        """Put the cursor on the value of a variable; one that is not there gets a row with its name."""
        rows = self.variables.rows
        at = next((index for index, row in enumerate(rows) if row.name == name), len(rows))
        if self.is_bulk:
            self.toggle.click()
        if at == len(rows) and name:
            self.variables.begin_edit()
            self.variables.setData(self.variables.index(at, self.variables.position(Column.NAME)), name)
        place = self.variables.index(at, self.variables.position(Column.VALUE))
        self.view.setFocus()
        self.view.setCurrentIndex(place)
        self.view.scrollTo(place)
